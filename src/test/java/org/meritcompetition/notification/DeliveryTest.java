package org.meritcompetition.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritcompetition.deadline.Rung.FIRST_REMINDER;
import static org.meritcompetition.deadline.Rung.HEAD;
import static org.meritcompetition.deadline.Rung.LAST_REMINDER;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.engine.TaskArrived;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Letters over a real mail server. */
@EngineTest
class DeliveryTest {

    private static final String APRIL = "cg-2024/T03/huangpu/1/2024-04";

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(true);

    @Autowired Stage stage;
    @Autowired ApplicationContext program;
    PostOffice office;

    @BeforeEach
    void theSeasonIsOpen() {
        stage.adopt("seasons/cg-2024.yaml");
        nobodyWasToldYet();
        office = new PostOffice(program, MAIL.getSmtp().getPort());
        office.knowsEverybodysAddress();
    }

    @AfterEach
    void nobodysAddressIsKnown() {
        office.knowsNobodysAddress();
    }

    @Test
    void aSameDayWarningGoesOutAtOnceInWordsForItsReader() throws Exception {
        office.reaches(LAST_REMINDER, "huangpu-liaison", APRIL);
        office.goesRound();
        var mail = onlyMail();
        assertThat(mail.getAllRecipients()[0].toString()).contains("huangpu-liaison@example.org");
        assertThat(mail.getSubject())
                .isEqualTo("【立功竞赛】即将到期：报送进展 · 数字化转型 · 黄浦区城管执法局 · 项目1 · 2024年4月");
        assertThat(mail.getContent().toString())
                .contains("黄浦区城管执法局联络员，您好", "2024年4月30日（星期二）到期", "逾期将告知分管领导")
                .containsPattern("http://localhost:8085/my/notices/[0-9a-f-]{36}");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(office.states()).containsExactly("SENT");
    }

    @Test
    void theSameRungIsToldOnce() {
        office.reaches(LAST_REMINDER, "huangpu-liaison", APRIL);
        office.reaches(LAST_REMINDER, "huangpu-liaison", APRIL);
        office.goesRound();
        office.goesRound();
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    @Test
    void warningsToOnePersonAtOneTimeAreOneMail() throws Exception {
        for (var project = 1; project <= 3; project++) {
            office.reaches(HEAD, "huangpu-head", "cg-2024/T0%d/huangpu/1".formatted(project));
        }
        office.goesRound();
        assertThat(onlyMail().getSubject()).isEqualTo("【立功竞赛】有 3 件事需要您尽快处理");
        assertThat(onlyMail().getContent().toString()).contains("1. ", "2. ", "3. ");
    }

    @Test
    void remindersWaitForTheDigestAndThereIsOneForAPersonAndDay() throws Exception {
        office.reaches(FIRST_REMINDER, "huangpu-liaison", APRIL);
        office.goesRound();
        assertThat(MAIL.getReceivedMessages()).as("at nine").isEmpty();

        stage.at(stage.clock().instant().plusSeconds(3600));
        office.goesRound();
        assertThat(onlyMail().getSubject()).isEqualTo("【立功竞赛】2024年3月15日提醒，共 1 件");

        office.reaches(FIRST_REMINDER, "huangpu-liaison", "cg-2024/T04/huangpu/1/2024-04");
        office.goesRound();
        assertThat(MAIL.getReceivedMessages()).as("later that day").hasSize(1);

        stage.at("2024-03-16");
        stage.at(stage.clock().instant().plusSeconds(3600));
        office.goesRound();
        assertThat(MAIL.getReceivedMessages()).as("on a Saturday").hasSize(1);

        stage.at("2024-03-18");
        stage.at(stage.clock().instant().plusSeconds(3600));
        office.goesRound();
        assertThat(subjects())
                .containsExactlyInAnyOrder("【立功竞赛】2024年3月15日提醒，共 1 件", "【立功竞赛】2024年3月18日提醒，共 1 件");
    }

    @Test
    void theDigestCountsManyTasksOfAKindAndLeavesOutWhatIsDone() throws Exception {
        stage.start("unit-registration", "cg-2024/unit/huangpu", "unit", "huangpu");
        nobodyWasToldYet();
        for (var task : stage.tasks("cg-2024/unit/huangpu", "draftWorkPlan")) {
            office.arrives(arrived(task.getId(), "填报工作计划 · 黄浦区城管执法局"));
        }
        for (var gone = 1; gone <= 3; gone++) {
            office.arrives(arrived("gone" + gone, "中途检查 · 项目" + gone));
        }
        stage.at(stage.clock().instant().plusSeconds(3600));
        office.goesRound();
        assertThat(onlyMail().getContent().toString())
                .contains("新任务：填报工作计划 · 黄浦区城管执法局")
                .doesNotContain("中途检查");
    }

    @Test
    void manyOfAKindAreOneLine() {
        var notices =
                java.util.stream.IntStream.rangeClosed(1, 12)
                        .mapToObj(i -> notice("新任务：中途检查 · 专项执法 · 项目" + i))
                        .toList();
        assertThat(Digest.lines(notices, it -> " link", " all"))
                .containsExactly("新任务：中途检查，共 12 项 all");
        assertThat(Digest.lines(notices.subList(0, 2), it -> " link", " all"))
                .containsExactly("新任务：中途检查 · 专项执法 · 项目1 link", "新任务：中途检查 · 专项执法 · 项目2 link");
    }

    @Test
    void aPersonWithoutAnAddressIsShownToTheOfficeAndStopsNobody() {
        office.knowsNobodysAddress();
        stage.records()
                .sql("update act_id_user set email_ = 'office@example.org' where id_ = 'office'")
                .update();
        office.reaches(LAST_REMINDER, "huangpu-liaison", APRIL);
        office.reaches(LAST_REMINDER, "office", APRIL);
        office.goesRound();
        assertThat(office.states()).containsExactlyInAnyOrder("FAILED", "SENT");
        assertThat(
                        stage.records()
                                .sql("select failure from delivery where state = 'FAILED'")
                                .query(String.class)
                                .single())
                .contains("没有登记邮箱地址");
    }

    @Test
    void aTransactionThatIsRolledBackTellsNobody() {
        var transaction =
                program.getBean(org.springframework.transaction.support.TransactionTemplate.class);
        transaction.executeWithoutResult(
                status -> {
                    office.reaches(LAST_REMINDER, "huangpu-liaison", APRIL);
                    status.setRollbackOnly();
                });
        office.goesRound();
        assertThat(MAIL.getReceivedMessages()).isEmpty();
        assertThat(stage.records().sql("select count(*) from notice").query(Long.class).single())
                .isZero();
    }

    private void nobodyWasToldYet() {
        stage.records().sql("truncate notice").update();
    }

    private static TaskArrived arrived(String task, String name) {
        return new TaskArrived(
                task,
                "draftWorkPlan",
                name,
                "unit-registration",
                "cg-2024/unit/huangpu",
                "huangpu-liaison",
                List.of("cg-unit-huangpu-liaison"),
                null,
                null,
                Map.of("season", "cg-2024"));
    }

    private static Notice notice(String title) {
        return new Notice(
                java.util.UUID.randomUUID(),
                "judge-t04",
                "cg",
                NoticeKind.TASK_ARRIVED,
                null,
                NoticeState.TO_READ,
                title,
                "text",
                java.time.Instant.EPOCH,
                null);
    }

    private static MimeMessage onlyMail() {
        var mails = MAIL.getReceivedMessages();
        assertThat(mails).as(() -> Arrays.toString(mails)).hasSize(1);
        return mails[0];
    }

    private static List<String> subjects() {
        return Arrays.stream(MAIL.getReceivedMessages())
                .map(
                        it -> {
                            try {
                                return it.getSubject();
                            } catch (MessagingException e) {
                                throw new IllegalStateException(GreenMailUtil.getBody(it), e);
                            }
                        })
                .toList();
    }
}
