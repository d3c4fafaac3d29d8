package org.meritcompetition.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meritcompetition.browser.Chromium.Screen;
import org.meritcompetition.registration.UnitAtWork;

/** What the task list says to a clerk who errs, leaves or is on the way. */
class TasklistInBrowserTest extends InBrowser {

    private UnitAtWork huangpu;

    @BeforeEach
    void aUnit() {
        huangpu = new UnitAtWork(stage, "huangpu");
    }

    @Test
    void a_refusal_says_in_chinese_what_to_do_and_the_task_stays() {
        huangpu.plans("T03:1");
        var liaison = signedIn(LIAISON);
        var list = liaison.opensTasklist();
        var project =
                list.opens("填报竞赛项目")
                        .fills(
                                "项目名称", "一网统管",
                                "责任人", "李强",
                                "责任人职务", "科长",
                                "参与人员", "李强、科长",
                                "竞赛目标", "目标",
                                "主要措施", "措施",
                                "计划节点", "节点",
                                "预期成效", "成效");
        assertThat(project.isRefused()).containsText("参与人员有误：第1行应有 4 项（姓名、职务、职级、是否一线），现有 2 项。");
        liaison.looks("12-refusal");
        assertThat(list.tasks()).hasCount(1);
        assertThat(project.field("项目名称")).hasValue("一网统管");
        assertThat(recordOf("project_entry", ENTRY)).containsEntry("name", null);
        assertThat(stage.openDuties(PLAN)).containsExactly("fillProjectEntry");

        project.fills("参与人员", "李强、科长、四级调研员、否");
        var letGo = liaison.holdsUp("**/submit-form");
        project.submitButton().click();
        assertThat(liaison.sees("body.house-sending")).isVisible();
        assertThat(liaison.readsBefore(".form-actions")).isEqualTo("\"正在提交，请稍候……\"");
        letGo.run();
        assertThat(liaison.sees(".page-notifications")).containsText("已提交，这项任务已办结。");
        assertThat(liaison.sees("body.house-sending")).hasCount(0);
        assertThat(recordOf("project_entry", ENTRY)).containsEntry("name", "一网统管");
    }

    @Test
    void a_task_claimed_by_mistake_goes_back_to_the_colleagues() {
        huangpu.plans("T03:1");
        huangpu.fillsAll();
        huangpu.signs();
        var office = signedIn("office");
        var list = office.opensTasklist();
        list.claims("项目受理");
        office.looks("17-claimed");
        list.handsBack();
        assertThat(stage.task(ENTRY, "reviewEntry").getAssignee()).isNull();
        list.claims("项目受理");
        assertThat(stage.task(ENTRY, "reviewEntry").getAssignee()).isEqualTo("office");
    }

    @Test
    void a_required_field_emptied_again_says_so_in_chinese() {
        var liaison = signedIn(LIAISON);
        var plan = liaison.opensTasklist().opens("填报工作计划");
        plan.fills("牵头部门", "法制科", "电话", "无").fills("牵头部门", "");
        assertThat(plan.text()).containsText("此项必填。");
        assertThat(plan.text()).containsText("格式不正确，请按说明填写。");
        assertThat(plan.submitButton()).isDisabled();
        liaison.looks("13-faulty-fields");
    }

    @Test
    void a_table_without_room_is_read_without_scrolling_sideways() {
        huangpu.plans("T03:1");
        huangpu.fillsAll();
        var leader = at(Screen.PHONE, "huangpu-line-leader");
        leader.opensTheLoginPage().signsIn(password);
        var signature = leader.opensTasklist().opens("单位审签");
        assertThat(signature.text()).containsText("一网统管");
        assertThat(leader.sees(".house-stacked")).isVisible();
        assertThat(leader.isCutOff(".fjs-table-inner-container")).isFalse();
        leader.looks("18-phone-table");
        leader.sitsAt(Screen.DESKTOP);
        assertThat(leader.sees(".house-stacked")).hasCount(0);
    }

    @Test
    void what_was_taken_in_is_not_kept_as_a_draft_as_well() {
        huangpu.plans("T03:1");
        huangpu.fillsAll();
        huangpu.signs();
        var office = signedIn("office");
        var refused = new ArrayList<String>();
        office.page()
                .onResponse(
                        it -> {
                            if (it.status() >= 400) {
                                refused.add(it.url());
                            }
                        });
        office.opensTasklist().claims("计划审核评分").fills("年初部署得分", "9").submits();
        office.page().waitForTimeout(1500);
        assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_written_is_left_on_a_shared_pc(WayOut way) {
        var liaison = signedIn(LIAISON);
        var plan = liaison.opensTasklist().opens("填报工作计划");
        plan.fills("工作目标", "只有本人知道的目标").keepsDraft();
        assertThat(liaison.leftBehind()).contains("只有本人知道的目标");

        way.from(liaison);
        assertThat(liaison.sees("h1")).hasText("立功竞赛管理系统");
        assertThat(liaison.leftBehind()).doesNotContain("只有本人知道的目标");
    }

    /** The two doors of the house. */
    enum WayOut {
        TASKLIST {
            @Override
            void from(Seat person) {
                person.tasklist().signsOut();
            }
        },
        HOME_PAGE {
            @Override
            void from(Seat person) {
                person.opensHomePage().signsOut();
            }
        };

        abstract void from(Seat person);
    }

    @Test
    void on_a_phone_an_open_task_takes_the_screen() {
        huangpu.plans("T03:1");
        var liaison = at(Screen.PHONE, LIAISON);
        liaison.opensTheLoginPage().signsIn(password);
        assertThat(liaison.sees("h1")).hasText("您有 1 项任务待办");
        liaison.looks("14-phone-home");
        var list = liaison.opensTasklist();
        liaison.looks("15-phone-tasklist");
        var project = list.opens("填报竞赛项目");
        assertThat(list.tasks()).not().isVisible();
        assertThat(project.field("责任部门")).hasValue("法制科");
        liaison.looks("16-phone-form");
        assertThat(liaison.isWiderThanTheScreen()).isFalse();
    }
}
