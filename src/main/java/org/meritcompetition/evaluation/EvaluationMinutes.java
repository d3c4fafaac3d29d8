package org.meritcompetition.evaluation;

import java.math.BigDecimal;
import org.meritcompetition.shared.Decided;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the record what was decided in the evaluation; never a mark. */
@Component
class EvaluationMinutes {

    static final String OFFICE = "竞赛办";
    static final String LEADING_GROUP = "领导小组";
    static final String JUDGE = "赛道部门评委";
    static final String LINE_LEADER = "分管领导";
    static final String RULE = "规则（自动计算）";
    static final String SILENCE = "规则（到期未办）";

    private static final String ARTICLE = "通知七（三）";

    private final ApplicationEventPublisher record;

    EvaluationMinutes(ApplicationEventPublisher record) {
        this.record = record;
    }

    void by(String actor, String role, String season, String subject, String act, String reason) {
        record.publishEvent(new Decided(season, subject, act, actor, role, reason, ARTICLE, null));
    }

    /** Nobody acted until closing. */
    void bySilence(String season, String subject, String act) {
        by(null, SILENCE, season, subject, act, null);
    }

    /** Of the quota plan, with the hash of what it was calculated from. */
    void of(QuotaPlan plan, String act, String actor, String role, String reason) {
        record.publishEvent(
                new Decided(
                        plan.season(),
                        plan.season() + "/quota",
                        act,
                        actor,
                        role,
                        reason,
                        ARTICLE,
                        plan.hash()));
    }

    /** A process score, with the hash of what it was made from. */
    void frozen(String season, String entry, BigDecimal score, String hash) {
        record.publishEvent(
                new Decided(
                        season,
                        entry,
                        "冻结过程得分 " + score.toPlainString(),
                        null,
                        RULE,
                        null,
                        ARTICLE,
                        hash));
    }

    /** Of a seat that changed hands by the rule of succession. */
    void of(QuotaPlan plan, QuotaSeat seat, String act, String reason) {
        by(null, RULE, plan.season(), seat.nominee(), act, reason);
    }

    static String award(String season) {
        return season + "/award";
    }
}
