package org.meritcompetition.commendation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Revocations extends JpaRepository<Revocation, String> {

    List<Revocation> findByNomineeOrderByKey(String nominee);

    int countBySeason(String season);
}
