package org.meritcompetition.notification;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.meritcompetition.deadline.Rung.LAST_REMINDER;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.database.EmbeddedDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * A program that is killed while it delivers loses nothing, and what it may have sent is told apart
 * by its id.
 */
@EngineTest
class CrashTest {

    private static final String APRIL = "cg-2024/T03/huangpu/1/2024-04";

    @Autowired Stage stage;
    @Autowired ApplicationContext program;
    @Autowired EmbeddedDatabase database;
    PostOffice office;

    @BeforeEach
    void theSeasonIsOpen() {
        stage.adopt("seasons/cg-2024.yaml");
    }

    @AfterEach
    void nobodysAddressIsKnown() {
        office.knowsNobodysAddress();
    }

    @Test
    void whatWasClaimedAndNotSentGoesOutOnceAfterTheClaimHasRunOut() throws Exception {
        try (var server = new FakeMailServer(command -> null)) {
            aLetterWaits(server);
            var other = KilledCourier.start("claimed", database.jdbcUrl());
            other.destroyForcibly().waitFor();

            office.goesRound();
            assertThat(server.accepted()).as("while the claim lasts").isEmpty();

            theClaimRunsOut();
            office.goesRound();
            office.goesRound();
            assertThat(server.accepted()).hasSize(1);
            assertThat(office.states()).containsExactly("SENT");
        }
    }

    @Test
    void whatTheServerHadAlreadyTakenComesAgainUnderTheSameMessageId() throws Exception {
        var silent = new java.util.concurrent.atomic.AtomicBoolean(true);
        try (var server =
                new FakeMailServer(
                        it -> it.equals(".") && silent.get() ? FakeMailServer.SILENCE : null)) {
            aLetterWaits(server);
            var other =
                    KilledCourier.start(
                            "sending", database.jdbcUrl(), String.valueOf(server.port()));
            await().atMost(30, SECONDS).until(() -> server.accepted().size() == 1);
            other.destroyForcibly().waitFor();
            silent.set(false);

            office.goesRound();
            assertThat(server.accepted()).as("while the claim lasts").hasSize(1);

            theClaimRunsOut();
            office.goesRound();
            office.goesRound();
            assertThat(server.accepted()).hasSize(2);
            assertThat(server.accepted().get(1)).isEqualTo(server.accepted().get(0));
            assertThat(office.states()).containsExactly("SENT");
        }
    }

    private void aLetterWaits(FakeMailServer server) {
        office = new PostOffice(program, server.port());
        office.knowsEverybodysAddress();
        office.reaches(LAST_REMINDER, "huangpu-liaison", APRIL);
        office.gathers();
        assertThat(office.states()).containsExactly("WAITING");
    }

    private void theClaimRunsOut() {
        var claimed =
                stage.records()
                        .sql(
                                "update delivery set claimed_until = clock_timestamp() - interval '1 second'"
                                        + " where claimed_by is not null")
                        .update();
        assertThat(claimed).as("claims left behind").isEqualTo(1);
    }
}
