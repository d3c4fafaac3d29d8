package org.meritcompetition.countersigning;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Countersignatures extends JpaRepository<Countersignature, String> {

    List<Countersignature> findBySeason(String season);
}
