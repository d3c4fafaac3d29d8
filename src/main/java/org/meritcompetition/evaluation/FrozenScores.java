package org.meritcompetition.evaluation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface FrozenScores extends JpaRepository<ProcessScore, String> {

    List<ProcessScore> findBySeason(String season);

    List<ProcessScore> findBySeasonAndTrack(String season, String track);
}
