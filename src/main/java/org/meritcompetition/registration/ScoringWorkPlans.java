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
    private final RecusingReviewers recusing;
    private final RegistrationMinutes minutes;
    private final Clock clock;

    ScoringWorkPlans(
            WorkPlans plans, RecusingReviewers recusing, Clock clock, RegistrationMinutes minutes) {
        this.plans = plans;
        this.recusing = recusing;
        this.clock = clock;
        this.minutes = minutes;
    }

    /**
     * Marks the plan.
     *
     * @param mark 0 to 10, at most two decimals
     */
    public void score(String season, String unit, BigDecimal mark, String actor) {
        var plan = plans.get(season, unit);
        recusing.refuse(season, unit, actor);
        var by = new Decision(actor, clock.instant(), null);
        plan.score(mark, by);
        minutes.scored(plan, "计划审核评分", by);
    }

    /** The office was silent: the part is left out and the other weights are renormalised. */
    public void leaveUnscored(String season, String unit) {
        var plan = plans.get(season, unit);
        plan.leaveUnscored(new Decision(null, clock.instant(), null));
        minutes.byRule(season, plan.key(), "计划未评分，折算");
    }
}
