package org.meritcompetition.evaluation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface TieDecisions extends JpaRepository<TieDecision, String> {

    List<TieDecision> findBySeasonOrderByPosition(String season);
}
