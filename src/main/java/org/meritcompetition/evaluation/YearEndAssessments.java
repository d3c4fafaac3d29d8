package org.meritcompetition.evaluation;

import org.springframework.data.jpa.repository.JpaRepository;

interface YearEndAssessments extends JpaRepository<YearEndAssessment, String> {}
