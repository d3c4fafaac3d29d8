package org.meritcompetition.commendation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface AnnualSummaries extends JpaRepository<AnnualSummary, String> {

    List<AnnualSummary> findBySeason(String season);
}
