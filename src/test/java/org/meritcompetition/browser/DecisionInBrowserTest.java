package org.meritcompetition.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.process.Nominees;
import org.meritcompetition.evaluation.process.Records;
import org.springframework.beans.factory.annotation.Autowired;

/** 会签 and 审定 as the leading group does them in Tasklist: the whole list on one screen. */
class DecisionInBrowserTest extends InBrowser {

    @Autowired AllocatingQuotas quotas;
    @Autowired RuntimeService runtime;

    @BeforeEach
    void threeTeamsStandForDecision() {
        stage.clear();
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-12-18");
        var nominees = new Nominees(new Records(stage.records()));
        var teams =
                List.of(
                        nominees.team("T01", "huangpu", 1),
                        nominees.team("T01", "xuhui", 2),
                        nominees.team("T01", "changning", 3));
        quotas.calculate("cg-2024");
        teams.forEach(nominees::passedDossier);
        runtime.createProcessInstanceByKey("award-evaluation")
                .businessKey("cg-2024/award")
                .setVariables(Map.of("season", "cg-2024", "division", "cg"))
                .startBeforeActivity("approval")
                .execute();
        stage.settle();
    }

    @Test
    void the_members_vote_by_exception_and_the_chair_concludes() {
        var member = signedIn("leader-2");
        var vote = member.opensTasklist().opens("会签表决");
        assertThat(vote.text()).containsText("huangpu执法科1");
        member.keepsPicture("40-vote");
        vote.chooses("不同意的（选填）", "xuhui执法科1");
        assertThat(vote.isRefused()).containsText("有不同意的，请写明意见。");
        member.keepsPicture("41-vote-refused");
        vote.fills("意见（有不同意的必须写明）", "数据有出入").submits();
        for (var other : List.of("leader-3", "leader-4", "leader-5")) {
            signedIn(other).opensTasklist().opens("会签表决").submits();
        }
        var chair = signedIn("leader");
        chair.opensTasklist().opens("会签表决").submits();
        stage.settle();
        var conclusion = chair.opensTasklist().opens("领导小组审定");
        assertThat(conclusion.text()).containsText("通过：同意 4、不同意 1");
        assertThat(conclusion.text()).containsText("数据有出入");
        chair.keepsPicture("42-conclusion");
        assertThat(
                        stage.records()
                                .sql("select count(*) from countersignature where state = 'CAST'")
                                .query(Long.class)
                                .single())
                .isEqualTo(5);
        stage.submits(
                "leader",
                stage.task("cg-2024/award", "approveCommendations"),
                "meetingDate",
                stage.today(),
                "minutes",
                "纪要〔2024〕3号",
                "present",
                "五人",
                "deferred",
                List.of("cg-2024/award/T01/changning/C1"),
                "deferralReason",
                "材料需再核实");
        stage.fires("cg-2024/notice/1", "noticePeriod");
        stage.settle();
        stage.at("2024-12-26");
        theOfficeIssuesTheDecision();
        whoWasDeferredIsDecidedLater();
    }

    private void whoWasDeferredIsDecidedLater() {
        var office = signedIn("office");
        office.sees("main a").filter(new FilterOptions().setHasText("提请再审定")).click();
        var again = office.tasklist().takes("提请再审定");
        assertThat(again.text()).containsText("changning执法科1");
        assertThat(again.text()).containsText("材料需再核实");
        office.keepsPicture("44-resubmission");
        again.fills("查清情况（选填）", "已核实，材料属实。").submits();
        stage.settle();
        var chair = signedIn("leader");
        var conclusion = chair.opensTasklist().opens("缓议再审定");
        assertThat(conclusion.text()).containsText("会签的结果继续有效");
        assertThat(conclusion.text()).containsText("竞赛办说明： 已核实，材料属实。");
        assertThat(conclusion.text()).not().containsText("huangpu执法科1");
        chair.keepsPicture("45-deferred");
        conclusion.fills("会议日期", "2024/12/26", "会议纪要文号", "纪要〔2024〕4号", "到会人员", "五人").submits();
        assertThat(stage.endOf("deferral", "cg-2024/deferral")).isEqualTo("deferralSettled");
    }

    /** What says which list was read is filled in already and cannot be changed. */
    private void theOfficeIssuesTheDecision() {
        var office = signedIn("office");
        office.sees("main a").filter(new FilterOptions().setHasText("印发表彰决定")).click();
        var decision = office.tasklist().takes("印发表彰决定");
        assertThat(decision.field("名单校验码")).not().isEditable();
        assertThat(decision.field("名单校验码")).hasValue(Pattern.compile("[0-9a-f]{8}"));
        decision.fills("文号", "沪城管竞〔2024〕9号", "印发日期", "2024/12/26");
        office.keepsPicture("43-decision");
        decision.submits();
    }
}
