package org.meritcompetition.evaluation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface YearEndMarkings extends JpaRepository<YearEndMark, String> {

    List<YearEndMark> findByEntryOrderByMarkedAt(String entry);

    List<YearEndMark> findBySeasonAndTrack(String season, String track);

    List<YearEndMark> findBySeasonAndTrackAndJudge(String season, String track, String judge);
}
