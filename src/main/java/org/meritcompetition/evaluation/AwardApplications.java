package org.meritcompetition.evaluation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AwardApplications extends JpaRepository<AwardApplication, String> {

    List<AwardApplication> findBySeason(String season);

    List<AwardApplication> findBySeasonAndUnit(String season, String unit);

    List<AwardApplication> findBySeasonAndTrack(String season, String track);

    @Query(
            "select distinct a from AwardApplication a left join fetch a.findings where a.season = :season and a.track = :track")
    List<AwardApplication> ofTrack(String season, String track);

    @Query(
            "select distinct a from AwardApplication a left join fetch a.findings"
                    + " where a.season = :season")
    List<AwardApplication> withFindings(String season);

    @Query(
            "select distinct a from AwardApplication a left join fetch a.findings"
                    + " where a.season = :season and a.unit = :unit")
    List<AwardApplication> withFindings(String season, String unit);
}
