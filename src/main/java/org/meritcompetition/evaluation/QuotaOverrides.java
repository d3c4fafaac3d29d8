package org.meritcompetition.evaluation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuotaOverrides extends JpaRepository<QuotaOverride, QuotaOverride.Key> {

    List<QuotaOverride> findBySeasonOrderByNumber(String season);

    Optional<QuotaOverride> findBySeasonAndOutcome(String season, OverrideOutcome outcome);
}
