package org.meritcompetition.evaluation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Nominations extends JpaRepository<Nomination, String> {

    @Query("select distinct n from Nomination n left join fetch n.ranks where n.season = :season")
    List<Nomination> ofSeason(String season);
}
