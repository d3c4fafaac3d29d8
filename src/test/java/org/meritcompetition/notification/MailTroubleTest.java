package org.meritcompetition.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritcompetition.deadline.Rung.LAST_REMINDER;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A mail server that is down, slow or refuses: nothing is lost, nothing goes out twice. */
@EngineTest
class MailTroubleTest {

    private static final String APRIL = "cg-2024/T03/huangpu/1/2024-04";

    @Autowired Stage stage;
    @Autowired ApplicationContext program;
    @Autowired OverseeingDeliveries overseeing;
    FakeMailServer server;
    PostOffice office;

    @BeforeEach
    void theSeasonIsOpen() {
        stage.adopt("seasons/cg-2024.yaml");
    }

    @AfterEach
    void theServerIsGone() throws Exception {
        office.knowsNobodysAddress();
        if (server != null) {
            server.close();
        }
    }

    @Test
    void aServerThatIsDownCostsNoAttemptAndIsSaidToTheOffice() throws Exception {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        open(free, 1000);
        office.reaches(LAST_REMINDER, "huangpu-liaison", APRIL);
        office.goesRound();
        assertThat(office.states()).containsExactly("WAITING");
        assertThat(column("attempts")).containsExactly("0");
        assertThat(column("claimed_by")).containsOnlyNulls();
        var seen = overseeing.of(Set.of("cg"));
        assertThat(seen.troubles()).hasSize(1);
        assertThat(seen.troubles().get(0).message()).contains("邮件服务器 127.0.0.1 连接不上");

        starts(command -> null);
        office.goesRound();
        assertThat(server.accepted()).hasSize(1);
        assertThat(overseeing.of(Set.of("cg")).troubles()).isEmpty();
    }

    @Test
    void aRecipientThatTheServerRefusesIsShownAndNotTriedAgainUntilTheOfficeSaysSo()
            throws Exception {
        starts(it -> it.contains("huangpu-liaison") ? "550 5.1.1 no such user" : null);
        office.reaches(LAST_REMINDER, "huangpu-liaison", APRIL);
        office.reaches(LAST_REMINDER, "xuhui-liaison", APRIL);
        office.goesRound();
        assertThat(server.accepted()).hasSize(1);
        var seen = overseeing.of(Set.of("cg"));
        assertThat(seen.bounces()).hasSize(1);
        assertThat(seen.bounces().get(0).address()).isEqualTo("huangpu-liaison@example.org");
        assertThat(seen.failed()).hasSize(1);
        assertThat(seen.failed().get(0).name()).isEqualTo("黄浦区城管执法局联络员");
        assertThat(seen.failed().get(0).failure()).contains("550 5.1.1 no such user");

        office.reaches(LAST_REMINDER, "huangpu-liaison", "cg-2024/T04/huangpu/1/2024-04");
        office.goesRound();
        assertThat(column("failure")).anyMatch(it -> it != null && it.contains("该地址曾被退信"));

        server.close();
        starts(command -> null);
        assertThat(overseeing.sendAgain(Set.of("cg"), Set.of())).isEqualTo(2);
        office.goesRound();
        assertThat(server.accepted()).hasSize(2);
        assertThat(overseeing.of(Set.of("cg")).bounces()).isEmpty();
    }

    @Test
    void anotherDivisionsOfficeSendsNothingAgain() throws Exception {
        starts(it -> it.contains("huangpu-liaison") ? "550 no such user" : null);
        office.reaches(LAST_REMINDER, "huangpu-liaison", APRIL);
        office.goesRound();
        assertThat(overseeing.of(Set.of("zj")).failed()).isEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> overseeing.sendAgain(Set.of("zj"), Set.of(id())))
                .hasMessageContaining("没有可以重发的通知");
        assertThat(office.states()).containsExactly("FAILED");
    }

    @Test
    void aRefusalForNowIsTriedAgainLater() throws Exception {
        starts(it -> it.startsWith("RCPT") ? "451 try again later" : null);
        office.reaches(LAST_REMINDER, "huangpu-liaison", APRIL);
        office.goesRound();
        assertThat(office.states()).containsExactly("WAITING");
        assertThat(column("attempts")).containsExactly("1");
        assertThat(column("failure").get(0)).contains("451 try again later");
        assertThat(column("due_at > now() + interval '50 seconds'")).containsExactly("true");
        office.goesRound();
        assertThat(column("attempts")).as("not before its time").containsExactly("1");
    }

    @Test
    void aLetterThatIsPutOffForDaysHasFailedAndWaitsForTheOffice() throws Exception {
        starts(it -> it.equals(".") ? "452 disk full" : null);
        office.reaches(LAST_REMINDER, "huangpu-liaison", APRIL);
        for (var attempt = 1; attempt <= 9; attempt++) {
            office.goesRound();
            stage.records().sql("update delivery set due_at = now()").update();
        }
        assertThat(office.states()).containsExactly("FAILED");
        assertThat(column("attempts")).containsExactly("9");
        assertThat(overseeing.of(Set.of("cg")).failed()).hasSize(1);
    }

    @Test
    void aSlowServerHoldsUpItsLetterAndNoOther() throws Exception {
        starts(it -> it.contains("huangpu-liaison") ? FakeMailServer.SILENCE : null, 200);
        office.reaches(LAST_REMINDER, "huangpu-liaison", APRIL);
        office.reaches(LAST_REMINDER, "xuhui-liaison", APRIL);
        office.goesRound();
        assertThat(server.accepted()).hasSize(1);
        assertThat(office.states()).containsExactlyInAnyOrder("SENT", "WAITING");
    }

    @Test
    void aServerThatHangsUpBeforeItsAnswerGetsTheSameMessageIdAgain() throws Exception {
        var ends = new java.util.concurrent.atomic.AtomicInteger();
        var first = new java.util.concurrent.CopyOnWriteArrayList<String>();
        starts(it -> it.equals(".") && ends.getAndIncrement() == 0 ? FakeMailServer.HANG_UP : null);
        office.reaches(LAST_REMINDER, "huangpu-liaison", APRIL);
        office.goesRound();
        assertThat(office.states()).containsExactly("WAITING");
        first.addAll(column("id"));
        stage.records().sql("update delivery set due_at = now()").update();
        office.goesRound();
        assertThat(server.accepted()).containsExactly("<%s@example.org>".formatted(first.get(0)));
    }

    @Test
    void aServerThatWantsNoMailOfOursAtAllIsATroubleOfTheChannel() throws Exception {
        starts(it -> it.startsWith("MAIL") ? "553 sender not allowed" : null);
        office.reaches(LAST_REMINDER, "huangpu-liaison", APRIL);
        office.goesRound();
        assertThat(office.states()).containsExactly("WAITING");
        assertThat(column("attempts")).containsExactly("0");
        assertThat(overseeing.of(Set.of("cg")).troubles().get(0).message())
                .contains("不接受发件人", "553");
    }

    private void starts(UnaryOperator<String> manners) throws Exception {
        starts(manners, 5000);
    }

    private void starts(UnaryOperator<String> manners, int patience) throws Exception {
        server = new FakeMailServer(manners);
        open(server.port(), patience);
    }

    private void open(int port, int patience) {
        office = new PostOffice(program, port, patience);
        office.knowsEverybodysAddress();
    }

    private UUID id() {
        return stage.records().sql("select id from delivery").query(UUID.class).single();
    }

    private List<String> column(String expression) {
        return stage.records()
                .sql("select (%s)::text from delivery order by written_at".formatted(expression))
                .query(String.class)
                .list();
    }
}
