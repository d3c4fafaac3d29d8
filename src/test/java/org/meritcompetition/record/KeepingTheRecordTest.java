package org.meritcompetition.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.shared.Decided;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Every decision is written down in its own transaction, at the end of its season's one chain. */
@EngineTest
class KeepingTheRecordTest {

    @Autowired Stage stage;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired DecisionRecord record;

    @Test
    void whatWasDecidedIsWrittenDownWithWhoWhenAndWhy() {
        decide("cg-2024", "一", "二");
        var entries = entries("cg-2024");
        assertThat(entries).extracting(Entry::subject).containsExactly("一", "二");
        assertThat(entries).extracting(Entry::number).containsExactly(1L, 2L);
        assertThat(entries.get(0).at()).isEqualTo(stage.clock().instant());
        assertThat(entries.get(0).actor()).isEqualTo("office");
        assertThat(entries.get(0).inputsHash()).isEqualTo("a".repeat(64));
        assertThat(entries.get(1).previous()).isEqualTo(entries.get(0).hash());
        assertThat(record.head("cg-2024")).isEqualTo(entries.get(1).asHead());
        assertThat(record.of("cg-2024", "一")).contains(entries.get(0).asHead());
        assertThat(flaws()).isEmpty();
    }

    @Test
    void whatIsRolledBackWasNotDecided() {
        transaction.executeWithoutResult(
                status -> {
                    publish("cg-2024", "一");
                    status.setRollbackOnly();
                });
        assertThat(entries("cg-2024")).isEmpty();
    }

    @Test
    void nobodyDecidesOutsideOfATransaction() {
        assertThatThrownBy(() -> publish("cg-2024", "一")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void seasonsDoNotFollowOnEachOther() {
        transaction.executeWithoutResult(
                status -> {
                    publish("cg-2025", "甲");
                    publish("cg-2024", "一");
                    publish("cg-2025", "乙");
                });
        assertThat(entries("cg-2024")).extracting(Entry::number).containsExactly(1L);
        assertThat(entries("cg-2025")).extracting(Entry::subject).containsExactly("甲", "乙");
        assertThat(flaws()).isEmpty();
    }

    @Test
    void fourHundredDecisionsCostTwoStatementsAsOneDoes() {
        var many = IntStream.rangeClosed(1, 400).mapToObj(Integer::toString).toArray(String[]::new);
        assertThat(statements(() -> decide("cg-2024", "一"))).hasSize(2);
        assertThat(statements(() -> decide("cg-2024", many))).hasSize(2);
        assertThat(entries("cg-2024")).hasSize(401);
        assertThat(flaws()).isEmpty();
    }

    @Test
    void manyDecideAtOnceAndTheChainHasNoForkAndNoGap() throws Exception {
        var people = 8;
        var each = 40;
        var pool = Executors.newFixedThreadPool(people);
        try {
            var work = new ArrayList<Callable<Void>>();
            for (var person = 0; person < people; person++) {
                var name = "person" + person;
                work.add(
                        () -> {
                            for (var i = 0; i < each; i++) {
                                decide("cg-2024", name + "/" + i + "/1", name + "/" + i + "/2");
                            }
                            return null;
                        });
            }
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(flaws()).isEmpty();
        assertThat(record.head("cg-2024").number()).isEqualTo(2L * people * each);
        var subjects = entries("cg-2024").stream().map(Entry::subject).toList();
        for (var person = 0; person < people; person++) {
            var own = "person" + person + "/";
            assertThat(subjects.stream().filter(it -> it.startsWith(own)))
                    .as("in the order of deciding")
                    .containsExactlyElementsOf(
                            IntStream.range(0, each)
                                    .boxed()
                                    .flatMap(
                                            i ->
                                                    IntStream.of(1, 2)
                                                            .mapToObj(n -> own + i + "/" + n))
                                    .toList());
        }
    }

    /** What Spring tells of the statements that it runs. */
    private static List<String> statements(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(heard);
        try {
            work.run();
        } finally {
            logger.detachAppender(heard);
            logger.setLevel(null);
        }
        return heard.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(it -> it.contains("[select") || it.startsWith("Executing SQL batch"))
                .toList();
    }

    private void decide(String season, String... subjects) {
        transaction.executeWithoutResult(
                status -> List.of(subjects).forEach(subject -> publish(season, subject)));
    }

    private void publish(String season, String subject) {
        events.publishEvent(
                new Decided(
                        season, subject, "受理", "office", "竞赛办", null, "通知四（一）", "a".repeat(64)));
    }

    private List<Entry> entries(String season) {
        var entries = new ArrayList<Entry>();
        record.forEach(season, entries::add);
        return entries;
    }

    private List<Flaw> flaws() {
        var chain = new Chain();
        record.forEach(chain::add);
        return chain.flaws();
    }
}
