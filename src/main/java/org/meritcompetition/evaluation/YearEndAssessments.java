package org.meritcompetition.evaluation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface YearEndAssessments extends JpaRepository<YearEndAssessment, String> {

    List<YearEndAssessment> findBySeasonAndTrack(String season, String track);
}
