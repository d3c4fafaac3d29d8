package org.meritcompetition.commendation;

import org.springframework.data.jpa.repository.JpaRepository;

interface AnnualSummaries extends JpaRepository<AnnualSummary, String> {}
