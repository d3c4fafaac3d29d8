package org.meritcompetition.countersigning.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.commendation.RevokingCommendations;
import org.meritcompetition.notification.ReadingNotices;
import org.springframework.beans.factory.annotation.Autowired;

/** A unit reads what became of its nominee, and why, as soon as it is decided. */
@EngineTest
class SetbacksToldTest extends AtTheVote {

    @Autowired ReadingNotices notices;
    @Autowired RevokingCommendations revoking;

    @Test
    void whoIsRefusedOrDeferredAndNobodyElse() {
        start();
        all("against", List.of(changning), "opinion", "实绩不足");
        assertThat(stage.opens("leader", stage.task(AWARD, "approveCommendations")))
                .containsEntry(
                        "summary",
                        "正式席位 3 个。不另行列出的话，提交后：同意表彰 2 个；"
                                + "不予表彰 1 个：changning执法科1（长宁区城管执法局）；缓议 0 个。")
                .containsEntry("composition", "没有先进个人。");
        stage.submits(
                "leader",
                stage.task(AWARD, "approveCommendations"),
                conclusion(
                        "refused",
                        List.of(huangpu),
                        "refusalReason",
                        "另案处理",
                        "deferred",
                        List.of(xuhui),
                        "deferralReason",
                        "有关情况待核实"));
        stage.settle();
        for (var person : List.of("liaison", "line-leader", "head")) {
            assertThat(told("huangpu-" + person)).containsExactly("不予表彰 · 先进集体 · huangpu执法科1");
        }
        assertThat(reason("huangpu-liaison")).contains("另案处理");
        assertThat(told("xuhui-liaison")).containsExactly("缓议 · 先进集体 · xuhui执法科1");
        assertThat(reason("xuhui-liaison")).contains("有关情况待核实");
        assertThat(reason("changning-liaison"))
                .as("how many voted which way stays with the leading group")
                .contains("会签表决没有通过")
                .doesNotContain("不同意 5");
        assertThat(told("jingan-liaison")).isEmpty();
    }

    @Test
    void whoseNameIsStruckAndWhoIsLeftOutOfTheDecision() {
        start();
        all();
        concludes();
        upheld(huangpu);
        assertThat(told("huangpu-liaison")).containsExactly("撤下公示 · 先进集体 · huangpu执法科1");
        stage.fires(NOTICE, "noticePeriod");
        stage.at("2024-12-26");
        veto("xuhui");
        issues();
        assertThat(told("xuhui-liaison")).contains("不列入表彰决定 · 先进集体 · xuhui执法科1");

        revoking.propose(changning, "材料不实", "通知五", "office");
        var revocation = "cg-2024/revocation/1";
        stage.submits(
                "leader",
                stage.task(revocation, "decideRevocation"),
                "decision",
                "REVOKED",
                "documentNumber",
                "沪城管竞〔2024〕12号",
                "decidedOn",
                stage.today());
        stage.settle();
        assertThat(told("changning-head")).contains("撤销表彰 · 先进集体 · changning执法科1");
    }

    @Test
    void whoIsLeftOutAgainForTheSameReasonReadsItOnce() {
        start();
        all();
        concludes();
        objected(huangpu);
        veto("xuhui");
        stage.fires(NOTICE, "noticePeriod");
        stage.at("2024-12-26");
        issues();
        concluded(1, "DISMISSED");
        var task = stage.task("cg-2024/decision/2", "issueSupplement");
        stage.submits(
                "office",
                task,
                "documentNumber",
                "沪城管竞〔2024〕10号",
                "decidedOn",
                stage.today(),
                "listCheck",
                stage.opens("office", task).get("listCheck"));
        stage.settle();
        assertThat(told("xuhui-liaison")).containsOnlyOnce("不列入表彰决定 · 先进集体 · xuhui执法科1");
        assertThat(stage.decided(xuhui)).containsOnlyOnce("不列入表彰决定 office");
    }

    private List<String> told(String person) {
        return notices.latest(person).stream()
                .map(it -> it.title())
                .filter(it -> it.contains(" · 先进集体 · "))
                .toList();
    }

    private String reason(String person) {
        return notices.latest(person).stream()
                .filter(it -> it.title().contains(" · 先进集体 · "))
                .map(it -> it.text())
                .findFirst()
                .orElseThrow();
    }
}
