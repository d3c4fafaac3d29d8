package org.meritcompetition.commendation;

import org.meritcompetition.shared.Decided;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the record what was decided about the commendations. */
@Component
class CommendationMinutes {

    static final String OFFICE = "竞赛办";
    static final String LEADING_GROUP = "领导小组";

    private static final String RULE = "规则（自动办理）";
    private static final String ARTICLE = "通知四（三）";

    private final ApplicationEventPublisher record;

    CommendationMinutes(ApplicationEventPublisher record) {
        this.record = record;
    }

    void by(String actor, String role, String season, String subject, String act, String reason) {
        record.publishEvent(new Decided(season, subject, act, actor, role, reason, ARTICLE, null));
    }

    /** What follows by itself. */
    void byRule(String season, String subject, String act, String reason) {
        by(null, RULE, season, subject, act, reason);
    }
}
