package org.meritcompetition.registration;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface BulkAcceptances extends JpaRepository<BulkAcceptance, String> {

    List<BulkAcceptance> findBySeason(String season);
}
