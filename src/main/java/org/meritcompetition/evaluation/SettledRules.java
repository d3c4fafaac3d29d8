package org.meritcompetition.evaluation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SettledRules extends JpaRepository<SettledRule, SettledRule.Key> {

    List<SettledRule> findBySeason(String season);
}
