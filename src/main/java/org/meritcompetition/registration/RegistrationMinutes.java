package org.meritcompetition.registration;

import org.meritcompetition.organisation.ActingRoles;
import org.meritcompetition.shared.Decided;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the record what was decided in the registration, with whom and why. */
@Component
class RegistrationMinutes {

    static final String LINE_LEADER = "分管领导";

    private static final String RULE = "规则（到期未办）";
    private static final String ARTICLE = "通知四（一）";

    private final ApplicationEventPublisher record;
    private final ActingRoles acting;

    RegistrationMinutes(ApplicationEventPublisher record, ActingRoles acting) {
        this.record = record;
        this.acting = acting;
    }

    /** Of one entry, by the office or whoever stands in for it. */
    void reviewed(ProjectEntry entry, String act) {
        of(entry, act, acting.office(entry.season(), entry.decision().decidedBy()));
    }

    /** Of one plan, by the office or whoever stands in for it. */
    void scored(WorkPlan plan, String act, Decision by) {
        of(plan, act, by, acting.office(plan.season(), by.decidedBy()));
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
        note(season, subject, act, by, acting.office(season, by.decidedBy()));
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
