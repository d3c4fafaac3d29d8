package org.meritcompetition.registration;

import org.meritcompetition.shared.Decided;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the record what was decided in the registration, with whom and why. */
@Component
class RegistrationMinutes {

    static final String OFFICE = "竞赛办";
    static final String LINE_LEADER = "分管领导";

    private static final String RULE = "规则（到期未办）";
    private static final String ARTICLE = "通知四（一）";

    private final ApplicationEventPublisher record;

    RegistrationMinutes(ApplicationEventPublisher record) {
        this.record = record;
    }

    /** Of one entry; the entry's last decision says by whom and why. */
    void of(ProjectEntry entry, String act, String role) {
        note(entry.season(), entry.key(), act, entry.decision(), role);
    }

    void of(WorkPlan plan, String act, Decision by, String role) {
        note(plan.season(), plan.key(), act, by, role);
    }

    /** Of many entries at once, by the office. */
    void of(String season, String subject, String act, Decision by) {
        note(season, subject, act, by, OFFICE);
    }

    /** Nobody decided until closing. */
    void byRule(String season, String subject, String act) {
        note(season, subject, act, null, null);
    }

    private void note(String season, String subject, String act, Decision by, String role) {
        var actor = by == null ? null : by.decidedBy();
        var reason = by == null ? null : by.reason();
        record.publishEvent(
                new Decided(
                        season,
                        subject,
                        act,
                        actor,
                        actor == null ? RULE : role,
                        reason,
                        ARTICLE,
                        null));
    }
}
