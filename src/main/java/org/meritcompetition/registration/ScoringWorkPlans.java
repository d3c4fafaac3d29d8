package org.meritcompetition.registration;

import java.math.BigDecimal;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 计划审核评分: the office marks a unit's plan once, for all of the unit's projects (年初部署). */
@Service
@Transactional
public class ScoringWorkPlans {

    private final WorkPlans plans;
    private final Clock clock;

    ScoringWorkPlans(WorkPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Marks the plan.
     *
     * @param mark 0 to 10, at most two decimals
     */
    public void score(String season, String unit, BigDecimal mark, String actor) {
        plans.get(season, unit).score(mark, new Decision(actor, clock.instant(), null));
    }

    /** The office was silent: the part is left out and the other weights are renormalised. */
    public void leaveUnscored(String season, String unit) {
        plans.get(season, unit).leaveUnscored(new Decision(null, clock.instant(), null));
    }
}
