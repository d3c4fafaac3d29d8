package org.meritcompetition.commendation;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Revocations extends JpaRepository<Revocation, String> {

    List<Revocation> findByNomineeOrderByKey(String nominee);

    List<Revocation> findBySeasonIn(Collection<String> seasons);

    int countBySeason(String season);
}
