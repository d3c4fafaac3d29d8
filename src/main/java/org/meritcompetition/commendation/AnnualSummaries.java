package org.meritcompetition.commendation;

import org.springframework.data.jpa.repository.JpaRepository;

import java.util.List;

interface AnnualSummaries extends JpaRepository<AnnualSummary, String> {

    List<AnnualSummary> findBySeason(String season);
}
