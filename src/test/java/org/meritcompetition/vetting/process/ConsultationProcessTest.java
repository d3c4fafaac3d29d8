package org.meritcompetition.vetting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.CandidateIdentities;
import org.meritcompetition.evaluation.process.Nominees;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.shared.DomainRuleViolation;
import org.meritcompetition.vetting.Consulting;
import org.meritcompetition.vetting.Reply;
import org.springframework.beans.factory.annotation.Autowired;

/** 征求意见: every body is asked about everybody; silence is recorded and is never consent. */
@EngineTest
class ConsultationProcessTest {

    private static final String SEASON = "cg-2024";
    private static final String AWARD = "cg-2024/award";
    private static final String DISCIPLINE = "cg-2024/veto/discipline";
    private static final List<String> BODIES = List.of("discipline", "petition", "police");

    @Autowired Stage stage;
    @Autowired RuntimeService runtime;
    @Autowired AllocatingQuotas quotas;
    @Autowired Consulting consulting;
    @Autowired CandidateIdentities identities;
    private Records records;
    private Nominees nominees;
    private String huangpu;
    private String xuhui;
    private String jingan;

    @BeforeEach
    void threeTeamsHoldSeatsAndAFourthIsSpare() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-12-09");
        records = new Records(stage.records());
        nominees = new Nominees(records);
        huangpu = nominees.team("T01", "huangpu", 1);
        xuhui = nominees.team("T01", "xuhui", 2);
        nominees.team("T01", "changning", 3);
        jingan = nominees.team("T01", "jingan", 4);
        quotas.calculate(SEASON);
        quotas.seats(SEASON).forEach(seat -> nominees.passedDossier(seat.nominee()));
        start("consultations#multiInstanceBody");
    }

    @Test
    void everyBodyIsAskedAboutEverybodyOnTheListAndReplies() {
        var shown = opens("discipline");
        assertThat(shown).containsEntry("bodyName", "纪检监察机关").containsEntry("nomineeCount", 4);
        stage.untilUrged(DISCIPLINE, "replyToConsultation");
        BODIES.forEach(body -> replies(body, clear()));
        assertThat(stage.endOf("veto-consultation", DISCIPLINE)).isEqualTo("replied");
        assertThat(consulting.of(SEASON))
                .extracting(it -> it.state().name())
                .containsOnly("REPLIED");
        assertThat(consulting.unanswered(SEASON)).isEmpty();
        assertThat(consulting.objections(SEASON)).isEmpty();
    }

    @Test
    void aPersonIsKnownByTheMonthOfBirthToo() {
        var person = nominees.person("T02", "huangpu", 1);
        records.jdbc()
                .sql("update award_application set born = '1985-06' where key = ?")
                .param(person)
                .update();
        assertThat(identities.births(List.of(person, huangpu)))
                .containsExactly(Map.entry(person, "1985-06"));
        records.jdbc().sql("update consultation_nominee set born = '1985-06'").update();
        assertThat(opens("discipline").get("nominees").toString()).contains("\"born\":\"1985-06\"");
    }

    @Test
    void oneBodySeesNothingOfAnothersTask() {
        var task = stage.task(DISCIPLINE, "replyToConsultation");
        assertThat(stage.sees("consulted-discipline", task)).isTrue();
        assertThat(stage.sees("consulted-police", task)).isFalse();
        assertThat(stage.sees("huangpu-liaison", task)).isFalse();
    }

    @Test
    void anObjectionNeedsItsGroundsBarsTheNomineeAndTheSpareSucceeds() {
        refused(Map.of("decision", "SOME"), "请选择有异议或尚需核查");
        var some = some("objected", List.of(xuhui));
        some.put("grounds", "徐汇");
        refused(some, "应写成“名称：事由”");
        some.put("grounds", "huangpu执法科1：受处分");
        refused(some, "没有选入有异议的名单");
        some.put("grounds", "xuhui执法科1：集体违纪正在处理\nxuhui执法科1：又一条");
        refused(some, "没有选入有异议的名单");
        some.put("unsettled", List.of(xuhui));
        some.put("grounds", "xuhui执法科1：集体违纪正在处理");
        refused(some, "不能既有异议又尚需核查");
        assertThat(
                        records.column(
                                String.class, "select distinct opinion from consultation_nominee"))
                .containsExactly("NONE");
        some.remove("unsettled");
        replies("discipline", some);
        replies("petition", clear());
        replies("police", clear());
        start("approval");
        assertThat(nominees.seats())
                .containsExactly(
                        "huangpu执法科1 FORMAL 1",
                        "xuhui执法科1 REMOVED",
                        "changning执法科1 FORMAL 3",
                        "jingan执法科1 FORMAL 2");
        assertThat(records.row("select reason from quota_seat where nominee = ?", xuhui))
                .containsEntry("reason", "征求意见中纪检监察机关提出异议：集体违纪正在处理。");
    }

    @Test
    void silenceIsRecordedAndLeavesOnlyDeferral() {
        replies("petition", clear());
        replies("police", clear());
        stage.fires(DISCIPLINE, "replyToConsultationClosed");
        assertThat(stage.endOf("veto-consultation", DISCIPLINE)).isEqualTo("notReplied");
        approve();
        assertThat(outcomes())
                .containsExactly(
                        "changning执法科1 DEFERRED", "huangpu执法科1 DEFERRED", "xuhui执法科1 DEFERRED");
        assertThat(
                        records.column(
                                String.class,
                                "select distinct reason from commendation_approval_item"))
                .containsExactly("纪检监察机关没有回复征求意见，不视为同意，缓议。");
    }

    @Test
    void whomABodyStillLooksIntoWaitsAlone() {
        replies("discipline", some("unsettled", List.of(huangpu)));
        replies("petition", clear());
        replies("police", clear());
        var form = opensApproval();
        assertThat(form.get("list").toString()).contains("纪检监察机关尚需核查，缓议。");
        assertThat(form.get("replies").toString()).contains("信访部门").contains("已回复");
        decide();
        assertThat(outcomes())
                .containsExactly(
                        "changning执法科1 APPROVED", "huangpu执法科1 DEFERRED", "xuhui执法科1 APPROVED");
    }

    @Test
    void aLetterThatComesAfterClosingIsPutOnRecordByTheOffice() {
        replies("petition", clear());
        replies("police", clear());
        var late = new Reply(Map.of(), Set.of(), "沪纪函〔2024〕7号", null);
        assertThatThrownBy(() -> consulting.recordLateReply(SEASON, "discipline", late, "office"))
                .hasMessageContaining("还在等待其回复");
        stage.fires(DISCIPLINE, "replyToConsultationClosed");
        assertThatThrownBy(
                        () ->
                                consulting.recordLateReply(
                                        SEASON,
                                        "discipline",
                                        new Reply(Map.of(), Set.of(), null, null),
                                        "office"))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining("来函文号");
        consulting.recordLateReply(SEASON, "discipline", late, "office");
        approve();
        assertThat(outcomes()).allMatch(it -> it.endsWith(" APPROVED"));
    }

    @Test
    void aNextLetterSettlesWhomTheBodyStillLookedIntoAndNobodyElse() {
        replies("discipline", some("unsettled", List.of(huangpu)));
        settles(Map.of(), Set.of(huangpu), "沪纪函〔2024〕7号");
        assertThat(consulting.unanswered(SEASON).get(huangpu)).contains("纪检监察机关尚需核查");
        assertThatThrownBy(() -> settles(Map.of(jingan, "正在立案"), Set.of(), "沪纪函〔2024〕8号"))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining("不在征求意见名单中");
        settles(Map.of(huangpu, "违纪属实"), Set.of(), "沪纪函〔2024〕8号");
        assertThat(consulting.objections(SEASON).get(huangpu)).contains("违纪属实");
        assertThat(consulting.of(SEASON, "discipline").state().name()).isEqualTo("REPLIED");
        assertThatThrownBy(() -> settles(Map.of(), Set.of(), "沪纪函〔2024〕9号"))
                .hasMessageContaining("没有尚待其回复的人选");
    }

    private void settles(Map<String, String> objections, Set<String> unsettled, String letter) {
        consulting.recordLateReply(
                SEASON, "discipline", new Reply(objections, unsettled, letter, null), "office");
    }

    private void start(String activity) {
        runtime.createProcessInstanceByKey("award-evaluation")
                .businessKey(AWARD)
                .setVariable("season", SEASON)
                .setVariable("division", "cg")
                .startBeforeActivity(activity)
                .execute();
        stage.settle();
    }

    private void approve() {
        opensApproval();
        decide();
    }

    private Map<String, Object> opensApproval() {
        stage.at("2024-12-18");
        start("approval");
        stage.leadingGroupAgrees();
        return stage.opens("leader", stage.task(AWARD, "approveCommendations"));
    }

    private void decide() {
        stage.submits(
                "leader",
                stage.task(AWARD, "approveCommendations"),
                "meetingDate",
                "2024-12-18",
                "minutes",
                "纪要〔2024〕5号",
                "present",
                "组长、副组长");
        stage.settle();
    }

    private Map<String, Object> opens(String body) {
        return stage.opens(
                "consulted-" + body, stage.task("cg-2024/veto/" + body, "replyToConsultation"));
    }

    private void replies(String body, Map<String, Object> values) {
        stage.submits(
                "consulted-" + body,
                stage.task("cg-2024/veto/" + body, "replyToConsultation"),
                values);
        stage.settle();
    }

    private void refused(Map<String, Object> values, String sentence) {
        assertThatThrownBy(() -> replies("discipline", values))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining(sentence);
    }

    private static Map<String, Object> clear() {
        return Map.of("decision", "CLEAR");
    }

    private static Map<String, Object> some(String field, List<String> chosen) {
        return new HashMap<>(Map.of("decision", "SOME", field, chosen));
    }

    private List<String> outcomes() {
        return records.column(
                String.class,
                "select concat(candidate, ' ', outcome) from commendation_approval_item order by candidate");
    }
}
