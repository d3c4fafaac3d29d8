package org.meritcompetition.progress;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProgressReportRepository extends JpaRepository<ProgressReport, String> {

    List<ProgressReport> findByEntry(String entry);

    List<ProgressReport> findBySeasonAndTrackAndPeriod(String season, String track, String period);
}
