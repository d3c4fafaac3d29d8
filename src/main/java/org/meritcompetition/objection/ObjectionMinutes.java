package org.meritcompetition.objection;

import org.meritcompetition.organisation.ActingRoles;
import org.meritcompetition.shared.Decided;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the record what became of an objection; never who raised it. */
@Component
class ObjectionMinutes {

    private static final String RULE = "规则（自动办理）";
    private static final String ARTICLE = "公示异议办法";

    private final ApplicationEventPublisher record;
    private final ActingRoles acting;

    ObjectionMinutes(ApplicationEventPublisher record, ActingRoles acting) {
        this.record = record;
        this.acting = acting;
    }

    void raised(Objection objection) {
        byRule(
                objection,
                objection.isAccepted() ? "受理实名异议" : "匿名异议不予受理",
                "针对 " + objection.nominee());
    }

    /** What the office did. */
    void byOffice(String actor, Objection objection, String act, String reason) {
        by(actor, acting.office(objection.season(), actor), objection, act, reason);
    }

    /** What the leading group did, or whoever stands in for it. */
    void byLeadingGroup(String actor, Objection objection, String act, String reason) {
        by(actor, acting.leadingGroup(objection.season(), actor), objection, act, reason);
    }

    private void by(String actor, String role, Objection objection, String act, String reason) {
        record.publishEvent(
                new Decided(
                        objection.season(),
                        objection.key(),
                        act,
                        actor,
                        role,
                        reason,
                        ARTICLE,
                        null));
    }

    void byRule(Objection objection, String act, String reason) {
        by(null, RULE, objection, act, reason);
    }
}
