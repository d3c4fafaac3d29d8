package org.meritcompetition.registration;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 单位审签: the line leader signs plan and entries together, or sends them back; closing goes on
 * without.
 */
@Service
@Transactional
public class SigningRegistrations {

    private final WorkPlans plans;
    private final WorkPlanRepository written;
    private final ProjectEntries entries;
    private final RegistrationMinutes minutes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SigningRegistrations(
            WorkPlans plans,
            WorkPlanRepository written,
            ProjectEntries entries,
            Clock clock,
            RegistrationMinutes minutes,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.written = written;
        this.entries = entries;
        this.clock = clock;
        this.minutes = minutes;
        this.events = events;
    }

    public void sign(String season, String unit, String actor) {
        var plan = plans.get(season, unit);
        plan.sign(new Decision(actor, clock.instant(), null));
        minutes.of(plan, "审签报送", plan.decision(), RegistrationMinutes.LINE_LEADER);
        entries.ofUnit(season, unit).forEach(ProjectEntry::sign);
    }

    /**
     * Sends the plan back, and with it the entries that need work; the others stay as they were
     * filled.
     *
     * @param toCorrect keys of the unit's entries
     */
    public void sendBack(
            String season, String unit, String actor, String reason, Collection<String> toCorrect) {
        var why = new Decision(actor, clock.instant(), reason);
        var plan = plans.get(season, unit);
        plan.sendBack(why);
        minutes.of(plan, "审签退回", why, RegistrationMinutes.LINE_LEADER);
        var returned =
                entries.ofUnit(season, unit).stream()
                        .filter(entry -> toCorrect.contains(entry.key()))
                        .toList();
        unless(returned.size() == toCorrect.size(), "所选的项目不属于本单位，请重新选择。");
        returned.forEach(entry -> entry.sendBack(why));
        events.publishEvent(new RegistrationSentBack(season, unit, reason, why.decidedAt()));
    }

    /**
     * Closing came before the signature. Filled entries and a written plan go on as 未经单位审签, the
     * rest is 视为放弃.
     *
     * @return whether an entry goes on
     */
    public boolean closeUnsigned(String season, String unit) {
        var plan = plans.find(season, unit).orElseGet(() -> new WorkPlan(season, unit));
        plan.closeUnsigned();
        written.save(plan);
        var drafts = entries.ofUnit(season, unit);
        drafts.forEach(ProjectEntry::closeUnsigned);
        minutes.byRule(season, plan.key(), "截止：" + plan.status().label());
        drafts.forEach(it -> minutes.byRule(season, it.key(), "截止：" + it.status().label()));
        return drafts.stream().anyMatch(entry -> entry.status().awaitsReview());
    }
}
