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
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SigningRegistrations(
            WorkPlans plans,
            WorkPlanRepository written,
            ProjectEntries entries,
            Clock clock,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.written = written;
        this.entries = entries;
        this.clock = clock;
        this.events = events;
    }

    public void sign(String season, String unit, String actor) {
        plans.get(season, unit).sign(new Decision(actor, clock.instant(), null));
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
        plans.get(season, unit).sendBack(why);
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
        return drafts.stream().anyMatch(entry -> entry.status().awaitsReview());
    }
}
