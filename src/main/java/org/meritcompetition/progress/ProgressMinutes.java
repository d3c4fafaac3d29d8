package org.meritcompetition.progress;

import org.meritcompetition.shared.Decided;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the record what was decided while projects were under way; never a mark. */
@Component
class ProgressMinutes {

    private static final String RULE = "规则（到期未办）";
    private static final String ARTICLE = "通知四（二）";

    private final ApplicationEventPublisher record;

    ProgressMinutes(ApplicationEventPublisher record) {
        this.record = record;
    }

    void by(String actor, String role, String season, String subject, String act, String reason) {
        record.publishEvent(new Decided(season, subject, act, actor, role, reason, ARTICLE, null));
    }

    /** Nobody acted until closing. */
    void byRule(String season, String subject, String act) {
        by(null, RULE, season, subject, act, null);
    }
}
