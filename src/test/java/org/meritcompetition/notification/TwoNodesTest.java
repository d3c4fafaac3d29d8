package org.meritcompetition.notification;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.meritcompetition.EngineTest;
import org.meritcompetition.MeritCompetition;
import org.meritcompetition.Stage;
import org.meritcompetition.database.EmbeddedDatabase;
import org.meritcompetition.deadline.Rung;
import org.meritcompetition.deadline.RungReached;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two whole programs on one database, both with a courier that goes round, and one mail server that
 * counts.
 */
@EngineTest
@Tag("own-program")
class TwoNodesTest {

    private static final int LETTERS = 300;

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired Stage stage;
    @Autowired EmbeddedDatabase database;
    List<ConfigurableApplicationContext> nodes;

    @BeforeEach
    void twoNodesStart() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.records().sql("truncate notice").update();
        stage.records().sql("update act_id_user set email_ = id_ || '@example.org'").update();
        nodes = List.of(node(), node());
    }

    @AfterEach
    void theyStop() {
        nodes.forEach(ConfigurableApplicationContext::close);
        stage.records().sql("update act_id_user set email_ = null").update();
    }

    @Test
    void everyNoticeOfBothNodesGoesOutOnce() throws Exception {
        var people =
                stage.records()
                        .sql(
                                "select id_ from act_id_user where id_ like '%-l%' or id_ like '%-head'")
                        .query(String.class)
                        .list();
        assertThat(people).hasSize(60);

        var telling =
                nodes.stream()
                        .map(node -> CompletableFuture.runAsync(() -> tellAll(node, people)))
                        .toList();
        telling.forEach(CompletableFuture::join);
        var outbox = nodes.get(0).getBean(Outbox.class);
        for (var number = 1; number <= LETTERS; number++) {
            outbox.put(
                    new Letter("office", "cg", "第 %d 封".formatted(number), "正文", "正文", null),
                    Channel.Kind.MAIL);
        }

        var expected = 2 * people.size() + LETTERS;
        await().atMost(60, SECONDS).until(() -> count("SENT") == expected);
        assertThat(MAIL.getReceivedMessages()).hasSize(expected);
        assertThat(Arrays.stream(MAIL.getReceivedMessages()).map(TwoNodesTest::messageId))
                .doesNotHaveDuplicates();
        assertThat(count("WAITING") + count("FAILED")).isZero();
    }

    /** Both nodes say the same: who hears it twice is told once. */
    private static void tellAll(ConfigurableApplicationContext node, List<String> people) {
        var ownOrder = new java.util.ArrayList<>(people);
        Collections.shuffle(ownOrder);
        for (var person : ownOrder) {
            for (var rung : List.of(Rung.FIRST_REMINDER, Rung.LAST_REMINDER)) {
                node.getBean(TransactionTemplate.class)
                        .executeWithoutResult(status -> node.publishEvent(reached(rung, person)));
            }
        }
    }

    private static RungReached reached(Rung rung, String person) {
        return new RungReached(
                "cg-2024",
                "cg-2024/T03/huangpu/1/2024-04",
                "reportProgress",
                null,
                "报送进展",
                rung,
                "cg-unit-huangpu-liaison",
                person,
                Instant.parse("2024-04-30T15:59:59Z"));
    }

    private long count(String state) {
        return stage.records()
                .sql("select count(*) from delivery where state = :state")
                .param("state", state)
                .query(Long.class)
                .single();
    }

    private static String messageId(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ConfigurableApplicationContext node() {
        var settings =
                List.of(
                        "merit.database=false",
                        "spring.datasource.url=" + database.jdbcUrl(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=postgres",
                        "spring.datasource.hikari.maximum-pool-size=4",
                        "server.port=0",
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + MAIL.getSmtp().getPort(),
                        "merit.notices.poll=50ms",
                        "merit.notices.gather=0s",
                        "merit.notices.digest-at=08:00",
                        "merit.notices.address=http://localhost",
                        "merit.notices.from=merit@example.org");
        return new SpringApplicationBuilder(MeritCompetition.class)
                .profiles("test")
                .run(settings.stream().map(it -> "--" + it).toArray(String[]::new));
    }
}
