package org.meritcompetition.countersigning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.vetting.ConsultedNominee;
import org.meritcompetition.vetting.Consulting;
import org.meritcompetition.vetting.KeepingVetoList;
import org.meritcompetition.vetting.Reply;
import org.meritcompetition.vetting.VetoDraft;
import org.meritcompetition.vetting.identity.Identity;
import org.springframework.beans.factory.annotation.Autowired;

/** 缓议 is decided in a later round, beside the list, or ends when its time is over. */
@EngineTest
class DeferralProcessTest extends AtTheVote {

    static final String DEFERRAL = "cg-2024/deferral";
    static final String DISCIPLINE = "discipline";

    @Autowired Consulting consulting;
    @Autowired KeepingVetoList vetoes;

    /** The body is silent about some, and the list is approved without them. */
    private void deferredForSilence(String... nominees) {
        consulting.request(SEASON, DISCIPLINE, Stream.of(nominees).map(this::asked).toList());
        consulting.recordSilence(SEASON, DISCIPLINE);
        start();
        stage.leadingGroupAgrees();
        concludes();
    }

    private ConsultedNominee asked(String nominee) {
        var unit = nominee.equals(huangpu) ? "huangpu" : "xuhui";
        return ConsultedNominee.asked(nominee, AwardCategory.COLLECTIVE, unit, unit + "执法科1", null);
    }

    private void letterArrives(String... unsettled) {
        consulting.recordLateReply(
                SEASON,
                DISCIPLINE,
                new Reply(Map.of(), Set.of(unsettled), "纪函〔2024〕8号", null),
                "office");
    }

    private void resubmits() {
        stage.submits("office", stage.task(DEFERRAL, "resubmitDeferred"), "note", "已来函，无异议。");
        stage.settle();
    }

    private void decides(Object... more) {
        stage.submits("leader", stage.task(DEFERRAL, "decideDeferred"), conclusion(more));
        stage.settle();
    }

    private void issues(String key, String duty, String number) {
        var task = stage.task(key, duty);
        stage.submits(
                "office",
                task,
                "documentNumber",
                number,
                "decidedOn",
                stage.today(),
                "listCheck",
                stage.opens("office", task).get("listCheck"));
        stage.settle();
    }

    /** The list is honoured without the one who is cleared and approved right after. */
    private void clearedAfterTheDecision() {
        deferredForSilence(huangpu);
        stage.fires("cg-2024/notice/1", "noticePeriod");
        stage.at("2024-12-26");
        issues(AWARD, "issueDecision", "沪城管竞〔2024〕9号");
        letterArrives();
        resubmits();
        decides("meetingDate", "2024-12-26");
    }

    private List<String> honoured() {
        return records.column(
                String.class,
                "select concat(candidate, ' ', decision) from commendation order by 1");
    }

    @Test
    void whoIsClearedByALateLetterHasANoticeAndADecisionOfItsOwn() {
        deferredForSilence(huangpu);
        assertThat(outcomes()).contains("huangpu执法科1 DEFERRED", "xuhui执法科1 APPROVED");
        var task = stage.task(DEFERRAL, "resubmitDeferred");
        assertThat(stage.opens("office", task).get("deferred").toString()).contains("没有回复征求意见");
        assertThatThrownBy(this::resubmits).hasMessageContaining("还没有查清");
        letterArrives();
        assertThat(stage.opens("office", task).get("deferred").toString()).contains("可以提请");
        stage.untilUrged(DEFERRAL, "resubmitDeferred");
        resubmits();
        assertThat(stage.opens("leader", stage.task(DEFERRAL, "decideDeferred")))
                .containsEntry("again", true)
                .containsEntry("officeNote", "已来函，无异议。")
                .hasEntrySatisfying(
                        "list", it -> assertThat(it.toString()).doesNotContain("xuhui"));
        stage.untilUrged(DEFERRAL, "decideDeferred");
        decides();
        assertThat(stage.endOf("deferral", DEFERRAL)).isEqualTo("deferralSettled");
        assertThat(stage.decided(huangpu)).contains("缓议 leader", "同意表彰 leader");
        stage.until("2025-03-10");
        issues(AWARD, "issueDecision", "沪城管竞〔2025〕1号");
        assertThat(honoured())
                .containsExactly(
                        "changning执法科1 cg-2024/decision/1",
                        "huangpu执法科1 cg-2024/decision/1",
                        "xuhui执法科1 cg-2024/decision/1");
    }

    @Test
    void afterTheDecisionWhoWasDeferredFollowsInASupplement() {
        clearedAfterTheDecision();
        stage.fires("cg-2024/notice/2", "noticePeriod");
        stage.at("2025-01-03");
        issues("cg-2024/decision/2", "issueSupplement", "沪城管竞〔2025〕1号");
        assertThat(honoured()).contains("huangpu执法科1 cg-2024/decision/2").hasSize(3);
    }

    @Test
    void whoIsVetoedDuringTheirNoticeIsNotHonouredThoughTheYearIsOver() {
        clearedAfterTheDecision();
        stage.at("2025-01-02");
        vetoes.enter(
                SEASON,
                List.of(
                        new VetoDraft(
                                new Identity(
                                        AwardCategory.COLLECTIVE, "huangpu执法科1", "huangpu", null),
                                "受到通报批评",
                                "纪检监察机关",
                                LocalDate.parse("2024-12-10"),
                                null)),
                "office");
        stage.fires("cg-2024/notice/2", "noticePeriod");
        assertThat(stage.openDuties("cg-2024/decision/2")).isEmpty();
        assertThat(honoured()).hasSize(2);
    }

    @Test
    void whereEverybodyWasDeferredTheirsIsTheFirstNotice() {
        start();
        stage.leadingGroupAgrees();
        stage.submits(
                "leader",
                stage.task(AWARD, "approveCommendations"),
                conclusion(
                        "deferred",
                        List.of(huangpu, xuhui, changning),
                        "deferralReason",
                        "材料需再核实"));
        stage.settle();
        assertThat(stage.endOf("award-evaluation", AWARD)).isEqualTo("honoured");
        resubmits();
        decides();
        stage.fires("cg-2024/notice/1", "noticePeriod");
        stage.at("2024-12-26");
        issues("cg-2024/decision/1", "issueSupplement", "沪城管竞〔2024〕9号");
        assertThat(honoured()).hasSize(3);
    }

    @Test
    void whoIsNotClearedStaysDeferredAndWhoIsRefusedMakesRoom() {
        deferredForSilence(huangpu, xuhui);
        letterArrives(xuhui);
        resubmits();
        decides("refused", List.of(huangpu), "refusalReason", "事迹不够突出", "succeed", true);
        assertThat(outcomes())
                .containsExactly(
                        "changning执法科1 APPROVED",
                        "huangpu执法科1 DEFERRED",
                        "huangpu执法科1 REFUSED",
                        "xuhui执法科1 DEFERRED",
                        "xuhui执法科1 DEFERRED");
        assertThat(nominees.seats()).contains("huangpu执法科1 REMOVED", "jingan执法科1 FORMAL 1");
        assertThat(
                        records.column(
                                String.class,
                                "select candidate from public_notice_entry where notice = 'cg-2024/notice/2'"))
                .containsExactly("jingan执法科1");
        assertThat(stage.task(DEFERRAL, "resubmitDeferred")).isNotNull();
    }

    @Test
    void whomABodyStillLookedIntoIsClearedByItsNextLetter() {
        deferredForSilence(huangpu, xuhui);
        letterArrives(xuhui);
        resubmits();
        decides();
        assertThatThrownBy(this::resubmits).hasMessageContaining("还没有查清");
        letterArrives();
        resubmits();
        decides();
        assertThat(outcomes()).contains("huangpu执法科1 APPROVED", "xuhui执法科1 APPROVED");
    }

    @Test
    void whoIsNotSubmittedUntilClosingIsNotCommended() {
        deferredForSilence(huangpu);
        stage.fires(DEFERRAL, "resubmitDeferredClosed");
        assertThat(stage.endOf("deferral", DEFERRAL)).isEqualTo("deferralEnded");
        assertThat(outcomes()).contains("huangpu执法科1 DEFERRED", "huangpu执法科1 REFUSED");
        assertThat(stage.decided(huangpu)).contains("不予表彰 规则（自动办理）");
        assertThat(nominees.seats())
                .contains("huangpu执法科1 REMOVED")
                .doesNotContain("jingan执法科1 FORMAL 1");
    }

    @Test
    void theChairMayDeferOnceMore() {
        start();
        stage.leadingGroupAgrees();
        stage.submits(
                "leader",
                stage.task(AWARD, "approveCommendations"),
                conclusion("deferred", List.of(huangpu), "deferralReason", "材料需再核实"));
        stage.settle();
        resubmits();
        decides("deferred", List.of(huangpu), "deferralReason", "仍需核实");
        assertThat(stage.opens("office", stage.task(DEFERRAL, "resubmitDeferred")).get("deferred"))
                .asString()
                .contains("仍需核实");
        resubmits();
        decides();
        assertThat(outcomes()).contains("huangpu执法科1 APPROVED");
    }
}
