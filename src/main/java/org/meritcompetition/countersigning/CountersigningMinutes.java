package org.meritcompetition.countersigning;

import org.meritcompetition.shared.Decided;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the record who has voted and who was silent; how each voted, only once the chair has
 * concluded, since the record is open to people who must not know before.
 */
@Component
class CountersigningMinutes {

    private static final String MEMBER = "领导小组成员";
    private static final String RULE = "规则（自动办理）";
    private static final String ARTICLE = "通知七（三）";

    private final ApplicationEventPublisher record;

    CountersigningMinutes(ApplicationEventPublisher record) {
        this.record = record;
    }

    void voted(String season, String nominee, Voice voice, String actor, String opinion) {
        record.publishEvent(
                new Decided(
                        season,
                        nominee,
                        "会签：" + voice.label(),
                        actor,
                        MEMBER,
                        opinion,
                        ARTICLE,
                        null));
    }

    void cast(String season, Countersignature signature) {
        record.publishEvent(
                new Decided(
                        season,
                        signature.key(),
                        "会签：%s已表决".formatted(signature.member()),
                        signature.castBy(),
                        MEMBER,
                        null,
                        ARTICLE,
                        null));
    }

    void silent(String season, Countersignature signature) {
        record.publishEvent(
                new Decided(
                        season,
                        signature.key(),
                        "会签截止，%s未表决".formatted(signature.member()),
                        null,
                        RULE,
                        null,
                        ARTICLE,
                        null));
    }
}
