package org.meritcompetition.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.objection.AnsweringObjectors;
import org.meritcompetition.objection.AnswersByMail;
import org.meritcompetition.objection.AnswersByMail.State;
import org.meritcompetition.objection.ObjectionAnswered;
import org.meritcompetition.objection.Objector;
import org.meritcompetition.objection.Origin;
import org.meritcompetition.objection.RaisingObjections;
import org.meritcompetition.objection.process.NoticedTeams;
import org.meritcompetition.recusal.DeclaringTies;
import org.meritcompetition.recusal.TieDraft;
import org.meritcompetition.season.Seasons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever objected and left a mailbox is answered by mail; else the office is told to answer. */
@EngineTest
class AnsweringByMailTest {

    private static final String NOTICE = "cg-2024/notice/1";
    private static final String OBJECTION = NOTICE + "/objection/1";
    private static final String HUANGPU = "cg-2024/award/T01/huangpu/C1";
    private static final String MAILBOX = "wang@example.net";

    @Autowired Stage stage;
    @Autowired Seasons seasons;
    @Autowired AllocatingQuotas quotas;
    @Autowired RuntimeService runtime;
    @Autowired RaisingObjections raising;
    @Autowired AnsweringObjectors objectors;
    @Autowired DeclaringTies ties;
    @Autowired OverseeingDeliveries overseeing;
    @Autowired AnswersByMail byMail;
    @Autowired ApplicationContext program;
    private FakeMailServer server;
    private PostOffice office;

    @BeforeEach
    void theListIsOnPublicNotice() {
        NoticedTeams.published(stage, seasons, quotas, runtime);
        stage.records().sql("truncate notice").update();
        stage.records().sql("truncate delivery").update();
    }

    @AfterEach
    void theServerIsGone() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void aMailboxIsAnsweredByItselfAndNobodyIsAskedTo() throws Exception {
        var objector = objected("王建国", MAILBOX);
        starts(command -> null);
        office.answers(answered(objector));
        assertThat(byMail.of(List.of(OBJECTION)).get(OBJECTION).state()).isEqualTo(State.WAITING);
        office.goesRound();
        assertThat(server.accepted()).hasSize(1);
        assertThat(byMail.of(List.of(OBJECTION)).get(OBJECTION).state()).isEqualTo(State.SENT);
        assertThat(stage.records().sql("select address from delivery").query(String.class).single())
                .isEqualTo(MAILBOX);
        assertThat(stage.records().sql("select text from delivery").query(String.class).single())
                .contains("王建国，您好", "经核查审定：不成立", "城管执法分赛区竞赛办");
        assertThat(told()).isEmpty();
    }

    @Test
    void aMailThatIsRefusedIsSaidWithoutSayingWhoObjected() throws Exception {
        var objector = objected("王建国", MAILBOX);
        ties.declare("cg-2024", "office-2", new TieDraft("huangpu", null, "原工作单位"));
        starts(it -> it.startsWith("RCPT") ? "550 5.1.1 <%s> unknown".formatted(MAILBOX) : null);
        office.answers(answered(objector));
        office.goesRound();
        assertThat(byMail.of(List.of(OBJECTION)).get(OBJECTION).state()).isEqualTo(State.FAILED);
        var seen = overseeing.of(Set.of("cg"));
        assertThat(seen.failed()).hasSize(1);
        assertThat(seen.failed().get(0).name()).isEqualTo("异议人");
        assertThat(seen.failed().get(0).failure()).contains("550 5.1.1");
        assertThat(seen.toString()).doesNotContain(MAILBOX, "王建国");
        assertThat(told("OBJECTION_ANSWER_FAILED"))
                .as("and not to whoever must keep away")
                .containsExactly("office 请答复异议人：一封答复邮件没有送达");
        assertThat(overseeing.sendAgain(Set.of("cg"), Set.of())).isEqualTo(1);
        office.goesRound();
        server.close();
        starts(command -> null);
        assertThat(overseeing.sendAgain(Set.of("cg"), Set.of())).isEqualTo(1);
        office.goesRound();
        assertThat(told("OBJECTION_ANSWER_FAILED")).hasSize(1);
        assertThat(byMail.of(List.of(OBJECTION)).get(OBJECTION).state()).isEqualTo(State.SENT);
    }

    @Test
    void aTelephoneIsForTheOfficeExceptWhoMustKeepAway() throws Exception {
        var objector = objected("王建国", "13800000000");
        ties.declare("cg-2024", "office-2", new TieDraft("huangpu", null, "原工作单位"));
        starts(command -> null);
        office.answers(answered(objector));
        office.answers(answered(objector));
        office.goesRound();
        assertThat(server.accepted()).isEmpty();
        assertThat(told()).containsExactly("office 请答复异议人：一项公示异议已审定");
    }

    @Test
    void withoutAMailServerTheOfficeAnswersWhateverWasLeft() {
        objected("王建国", MAILBOX);
        stage.submits(
                "office", stage.task(OBJECTION, "verifyObjection"), "finding", "已向单位了解，并查阅了项目档案。");
        stage.submits(
                "leader",
                stage.task(OBJECTION, "concludeObjection"),
                Map.of("conclusion", "DISMISSED", "reason", "经查事实清楚，所提情况不属实。"));
        assertThat(told()).containsExactly("office 请答复异议人：一项公示异议已审定", "office-2 请答复异议人：一项公示异议已审定");
        assertThat(byMail.of(List.of(OBJECTION))).isEmpty();
    }

    private Objector objected(String name, String contact) {
        raising.raise(NOTICE, HUANGPU, name, contact, "该集体未参加所报的竞赛项目。", new Origin("here", "form"));
        return objectors.objector(OBJECTION).orElseThrow();
    }

    private static ObjectionAnswered answered(Objector who) {
        return new ObjectionAnswered(
                "cg-2024", OBJECTION, HUANGPU, who, "您提出的异议，经核查审定：不成立。理由：不属实。");
    }

    private void starts(UnaryOperator<String> manners) throws Exception {
        server = new FakeMailServer(manners);
        office = new PostOffice(program, server.port());
    }

    private List<String> told() {
        return told("OBJECTION_CONCLUDED");
    }

    private List<String> told(String kind) {
        return stage.records()
                .sql(
                        "select concat(person, ' ', title) from notice"
                                + " where kind = :kind order by 1")
                .param("kind", kind)
                .query(String.class)
                .list();
    }
}
