package org.meritcompetition.progress;

import java.util.List;
import org.meritcompetition.registration.ProjectEntry;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StartedProjects extends JpaRepository<StartedProject, String> {

    /**
     * The accepted projects that have not begun. One statement, for it is asked at each late
     * acceptance and must not read all the others again.
     */
    @Query(
            """
            select e from ProjectEntry e
            where e.season = :season
              and e.status in (org.meritcompetition.registration.EntryStatus.ACCEPTED,
                               org.meritcompetition.registration.EntryStatus.PROVISIONAL)
              and not exists (select 1 from StartedProject s where s.entry = e.key)
            order by e.key
            """)
    List<ProjectEntry> waiting(String season);

    List<StartedProject> findBySeason(String season);

    List<StartedProject> findBySeasonAndTrack(String season, String track);

    List<StartedProject> findBySeasonAndUnit(String season, String unit);
}
