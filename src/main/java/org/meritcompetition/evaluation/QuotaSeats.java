package org.meritcompetition.evaluation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface QuotaSeats extends JpaRepository<QuotaSeat, String> {

    @Query(
            "select s from QuotaSeat s where s.season = :season order by s.category, s.track, s.standing")
    List<QuotaSeat> ofSeason(String season);
}
