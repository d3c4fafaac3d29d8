package org.meritcompetition.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritcompetition.browser.Chromium.Screen;

/** The registration of a unit as its people and the office live through it. */
class RegistrationInBrowserTest extends InBrowser {

    private static final String LINE_LEADER = "huangpu-line-leader";
    private static final String OFFICE = "office";

    @Test
    void a_project_goes_from_the_unit_to_the_office_and_back_until_it_is_accepted() {
        var liaison = at(Screen.DESKTOP, LIAISON);
        liaison.opensTheLoginPage().looks("01-login");
        liaison.signsIn(password);
        assertThat(liaison.sees("h1")).hasText("您有 1 项任务待办");
        assertThat(liaison.sees("main")).containsText("2024年4月15日");
        assertThat(liaison.sees("main")).containsText("注册登记阶段");
        assertThat(liaison.sees("main")).containsText("今天是 2024年3月15日。");
        liaison.looks("02-home");

        var list = liaison.opensTasklist();
        assertThat(list.tasks()).hasText(new String[] {"填报工作计划 · 黄浦区城管执法局"});
        assertThat(list.dates()).containsText("到期 2024年4月15日 23:59");
        assertThat(list.dates()).containsText("收到 2024年3月15日 09:00");
        liaison.looks("03-tasklist");

        var plan = list.opens("填报工作计划");
        assertThat(plan.isRefused()).containsText("请填好带 * 的各项，并更正标红的内容。");
        assertThat(plan.field("牵头部门")).isInViewport();
        liaison.looks("04-work-plan");
        plan.fills(
                        "牵头部门", "法制科",
                        "分管领导", "王建国 副局长",
                        "联系人", "赵敏",
                        "电话", "021-23110000",
                        "本单位领导小组", "组长：王建国；成员：法制科、勤务科、各中队负责人",
                        "工作目标", "全年案件办理质量明显提升。",
                        "主要措施", "每月一次讲评，每季度一次比武。",
                        "计划节点", "四月启动，七月中期检查，十月完成。")
                .chooses("竞赛项目", "数字化转型 · 1 个项目");
        liaison.looks("05-work-plan-filled");
        plan.opensChoices("竞赛项目").submits();
        assertThat(list.tasks()).hasText(new String[] {"填报竞赛项目 · 数字化转型 · 黄浦区城管执法局 · 项目1"});
        assertThat(recordOf("work_plan", PLAN))
                .containsEntry("status", "DRAFT")
                .containsEntry("lead_department", "法制科");
        assertThat(recordOf("project_entry", ENTRY)).containsEntry("status", "DRAFT");

        var project = list.opens("填报竞赛项目");
        assertThat(project.field("责任部门")).hasValue("法制科");
        project.fills(
                "项目名称", "一网统管街面智能巡查",
                "责任人", "李强",
                "责任人职务", "勤务科科长",
                "参与人员", "李强、勤务科科长、四级调研员、否\n陈刚\t中队长\t一级行政执法员\t是",
                "竞赛目标", "重点路段发现率达到九成。",
                "主要措施", "接入视频巡查，自动派单。",
                "计划节点", "五月上线，九月评估。",
                "预期成效", "处置时间缩短三成。");
        liaison.looks("06-project-entry");
        project.submits();
        assertThat(list.tasks()).hasCount(0);
        assertThat(participants()).containsExactly("李强 false", "陈刚 true");

        var leader = signedIn(LINE_LEADER);
        var signature = leader.opensTasklist().opens("单位审签");
        assertThat(signature.text()).containsText("一网统管街面智能巡查");
        signature.ticks("同意报送");
        leader.looks("07-signature");
        signature.submits();
        assertThat(recordOf("project_entry", ENTRY)).containsEntry("status", "FILED");

        var office = signedIn(OFFICE);
        assertThat(office.sees("h1")).hasText("有 2 项任务待您或同事认领");
        office.looks("08-office-home");
        var review = office.opensTasklist().claims("项目受理");
        assertThat(review.text()).containsText("陈刚");
        review.ticks("退回补正").fills("原因", "计划节点不完整，请补充试点和推广的时间。");
        office.looks("09-review");
        review.submits();
        assertThat(recordOf("project_entry", ENTRY))
                .containsEntry("status", "RETURNED")
                .containsEntry("reason", "计划节点不完整，请补充试点和推广的时间。");

        var correction = liaison.opensTasklist().opens("补正");
        assertThat(correction.text())
                .containsText("竞赛办退回补正（第 1 次，最多 2 次），原因： 计划节点不完整，请补充试点和推广的时间。");
        assertThat(correction.field("项目名称")).hasValue("一网统管街面智能巡查");
        correction.fills("计划节点", "四月试点，五月上线，七月推广，九月评估。");
        liaison.looks("10-correction");
        correction.submits();

        var again = office.opensTasklist().claims("项目受理");
        assertThat(again.field("计划节点")).hasValue("四月试点，五月上线，七月推广，九月评估。");
        again.ticks("受理");
        office.looks("11-review-again");
        again.submits();
        assertThat(recordOf("project_entry", ENTRY))
                .containsEntry("status", "ACCEPTED")
                .containsEntry("milestones", "四月试点，五月上线，七月推广，九月评估。")
                .containsEntry("decided_by", OFFICE);
        assertThat(stage.endOf("project-entry", ENTRY)).isEqualTo("accepted");
    }

    private List<String> participants() {
        return stage.records()
                .sql(
                        "select name || ' ' || front_line from project_participant"
                                + " where entry = ? order by position")
                .param(ENTRY)
                .query(String.class)
                .list();
    }
}
