package org.meritcompetition.objection;

import org.meritcompetition.shared.Decided;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the record what became of an objection; never who raised it. */
@Component
class ObjectionMinutes {

    static final String OFFICE = "竞赛办";
    static final String LEADING_GROUP = "领导小组";

    private static final String RULE = "规则（自动办理）";
    private static final String ARTICLE = "公示异议办法";

    private final ApplicationEventPublisher record;

    ObjectionMinutes(ApplicationEventPublisher record) {
        this.record = record;
    }

    void raised(Objection objection) {
        byRule(
                objection,
                objection.isAccepted() ? "受理实名异议" : "匿名异议不予受理",
                "针对 " + objection.nominee());
    }

    void by(String actor, String role, Objection objection, String act, String reason) {
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
