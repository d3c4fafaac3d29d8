package org.meritcompetition.deadline;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.sql.Timestamp;
import java.time.Clock;
import org.meritcompetition.shared.Decided;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催办, beside the ladder: the office asks by hand, once for each list that it has looked at. */
@Service
@Transactional
public class PromptingDuties {

    private static final String ARTICLE = "通知七（三）";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PromptingDuties(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Prompts, and says for the record which duties were prompted.
     *
     * @param actor the account of whoever asks
     */
    public void prompt(DutiesPrompted prompted, String actor) {
        unless(!prompted.duties().isEmpty(), "请先选择要催办的任务。");
        var first =
                jdbc.sql(
                                "insert into prompt_round (round, season, prompted_by, prompted_at, people)"
                                        + " values (:round, :season, :by, :at, :people) on conflict (round) do nothing")
                        .param("round", prompted.round())
                        .param("season", prompted.season())
                        .param("by", actor)
                        .param("at", Timestamp.from(clock.instant()))
                        .param(
                                "people",
                                prompted.duties().stream()
                                        .map(DutiesPrompted.Prompted::person)
                                        .distinct()
                                        .count())
                        .update();
        unless(first == 1, "这份催办已经发出，没有重复发送。");
        events.publishEvent(prompted);
        prompted.duties().stream()
                .map(DutiesPrompted.Prompted::subject)
                .distinct()
                .forEach(
                        subject ->
                                events.publishEvent(
                                        new Decided(
                                                prompted.season(),
                                                subject,
                                                "催办",
                                                actor,
                                                prompted.by(),
                                                null,
                                                ARTICLE,
                                                null)));
    }
}
