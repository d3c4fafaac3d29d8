package org.meritcompetition.registration;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The units' work plans and their marks, to be read. Every method costs one SQL statement. */
@Service
@Transactional(readOnly = true)
public class WorkPlans {

    private final WorkPlanRepository plans;

    WorkPlans(WorkPlanRepository plans) {
        this.plans = plans;
    }

    public Optional<WorkPlan> find(String season, String unit) {
        return plans.findBySeasonAndUnit(season, unit);
    }

    /** 年初部署 of the unit, 0 to 10, for all of its projects; empty where the office gave no mark. */
    public Optional<BigDecimal> scoreOf(String season, String unit) {
        return find(season, unit).map(WorkPlan::score);
    }

    /** 年初部署 of all units that have a mark, by unit. */
    public Map<String, BigDecimal> scores(String season) {
        return plans.findBySeasonAndScoring(season, PlanScoring.SCORED).stream()
                .collect(Collectors.toMap(WorkPlan::unit, WorkPlan::score));
    }

    /**
     * The unit's plan.
     *
     * @throws IllegalArgumentException if there is none
     */
    WorkPlan get(String season, String unit) {
        return find(season, unit)
                .orElseThrow(
                        () -> new IllegalArgumentException("No work plan " + season + "/" + unit));
    }
}
