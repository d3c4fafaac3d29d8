package org.meritcompetition.progress;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface MidtermInspections extends JpaRepository<MidtermInspection, String> {

    List<MidtermInspection> findBySeason(String season);

    List<MidtermInspection> findBySeasonAndTrack(String season, String track);
}
