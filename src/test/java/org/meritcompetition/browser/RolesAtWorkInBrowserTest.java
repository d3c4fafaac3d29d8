package org.meritcompetition.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.browser.Chromium.Screen;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.BalancingQuotas;
import org.meritcompetition.evaluation.process.Nominees;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.organisation.DemonstrationContacts;
import org.meritcompetition.registration.UnitAtWork;
import org.meritcompetition.season.plan.SeasonFileFaulty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Judges, leaders of a unit, office and administrator at the work that is theirs alone. */
class RolesAtWorkInBrowserTest extends InBrowser {

    private static final String FILE = "seasons/cg-2024.yaml";

    @Autowired DemonstrationContacts demonstration;
    @Autowired AllocatingQuotas quotas;
    @Autowired BalancingQuotas balancing;
    private Records records;
    private UnitAtWork huangpu;

    @Override
    @BeforeEach
    void theSeasonBegins() {
        demonstration.enter(stage.adopt(FILE));
        records = new Records(stage.records());
        huangpu = new UnitAtWork(stage, "huangpu");
    }

    @Test
    void two_judges_mark_a_project_apart() throws IOException, SeasonFileFaulty {
        var file = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        stage.redefines(file.replace("{judges: 1,", "{judges: 2,"));
        stage.joins("judge-t05", "cg-track-T03");
        var project = named("街面智能巡查", records.project("T03", "huangpu", 1, "张三", "李四"));
        records.reported(project, 6, 1, 0);
        stage.start(
                "project-implementation",
                project,
                "unit",
                "huangpu",
                "track",
                "T03",
                "entry",
                project);
        for (var timer : List.of("midtermOpens", "inspectMidtermClosed", "yearEndOpens")) {
            stage.fires(project, timer);
        }
        var judge = signedIn("judge-t03");
        judge.looks("50-judge-home");
        var marks = judge.opensTasklist().claims("年终考核");
        assertThat(marks.text()).containsText("街面智能巡查");
        marks.fills("比成效.*", "26", "比实绩.*", "20", "比可行性.*", "21", "比示范性.*", "19");
        assertThat(marks.isRefused()).containsText("“比成效”不能大于25分");
        judge.looks("51-judge-refused");
        marks.fills("比成效.*", "24").submits();
        var other = signedIn("judge-t05");
        var theirs = other.opensTasklist().claims("年终考核");
        assertThat(theirs.text()).containsText("未评分");
        theirs.fills("比成效.*", "20", "比实绩.*", "20", "比可行性.*", "20", "比示范性.*", "20");
        other.looks("52-second-judge");
        theirs.submits();
        stage.settle();
        assertThat(records.row("select judges, total from year_end_assessment"))
                .containsEntry("judges", 2)
                .containsEntry("total", new BigDecimal("82.00"));
    }

    @Test
    void a_judge_nominates_out_of_order_with_a_reason() {
        stage.at("2024-11-18");
        var first = named("街面智能巡查", records.project("T03", "huangpu", 1, "张三"));
        var second = named("非现场执法", records.project("T03", "xuhui", 1, "王五"));
        records.scored(first, "91.50");
        records.scored(second, "88.00");
        records.applied(first, "P", 1, "张三");
        records.applied(second, "P", 1, "王五");
        records.jdbc()
                .sql(
                        "insert into evaluation_deployment (season, by_default, deployed_at, version)"
                                + " values ('cg-2024', true, '2024-11-01T00:00:00Z', 0)")
                .update();
        stage.start("award-nomination", "cg-2024/award/T03", "track", "T03");
        var judge = signedIn("judge-t03");
        var nomination = judge.opensTasklist().opens("提名推荐");
        judge.looks("53-nomination");
        nomination.chooses("先进个人第1名", "王五").chooses("先进个人第2名", "张三");
        assertThat(nomination.isRefused()).containsText("请写明调整理由");
        nomination.fills("调整名次理由", "示范性更强，已在全区推广。");
        judge.looks("54-nomination-reason");
        nomination.submits();
        stage.settle();
        assertThat(
                        records.column(
                                String.class,
                                "select candidate from nomination_rank order by rank"))
                .containsExactly("cg-2024/award/T03/xuhui/P1", "cg-2024/award/T03/huangpu/P1");
    }

    @Test
    void the_leaders_of_a_unit_urge_what_is_late() {
        huangpu.isInvited();
        stage.untilUrged(PLAN, "draftWorkPlan");
        stage.settle();
        var leader = signedIn("huangpu-line-leader");
        leader.looks("55-line-leader-home");
        leader.sitsAt(Screen.PHONE).keepsPicture("55-line-leader-home-on-a-phone");
        assertThat(leader.sees("main td").first().boundingBox().width)
                .as("room for the task's name")
                .isGreaterThan(250);
        leader.sitsAt(Screen.DESKTOP);
        var urging = leader.opensTasklist().opens("分管领导督促");
        leader.looks("56-line-leader-urges");
        urging.submits();
        stage.fires(PLAN + "#draftWorkPlan", "headComes");
        var head = signedIn("huangpu-head");
        var again = head.opensTasklist().opens("主要领导督促");
        assertThat(again.text()).containsText("分管领导督促");
        assertThat(again.text()).containsText("已督促");
        head.looks("57-head-urges");
        again.submits();
        assertThat(stage.openDuties(PLAN + "#draftWorkPlan")).isEmpty();
        assertThat(stage.openDuties(PLAN)).containsExactly("draftWorkPlan");
        theOfficeReadsOnAPhoneWhoWasUrged();
    }

    private void theOfficeReadsOnAPhoneWhoWasUrged() {
        var office = signedIn("office").sitsAt(Screen.PHONE).opens("/reminders");
        office.keepsPicture("58-reminders-on-a-phone");
        assertThat(office.page().locator("main")).containsText("主要领导督促");
        assertThat(office.page().locator("main")).containsText("黄浦区城管执法局");
        assertThat(office.page().locator("main")).not().containsText("cg-2024");
        assertThat(office.isCutOff(".scroll")).as("the table").isFalse();
        assertThat(office.heightOf("nav.menu")).isLessThan(Screen.PHONE.height / 10);
        assertThat(office.sees("nav.menu a").first()).isHidden();
        office.sees("nav.menu label").click();
        assertThat(office.sees("nav.menu a").first()).isVisible();
        assertThat(office.isWiderThanTheScreen()).isFalse();
        office.keepsPicture("58-menu-on-a-phone");
        assertThat(office.sees(".export")).isVisible();
        assertThat(office.opens("/acceptances").sees(".export")).isHidden();
    }

    @Test
    void the_line_leader_checks_and_the_head_signs_a_dossier() {
        stage.at("2024-12-05");
        var key = "cg-2024/award/dossier/huangpu";
        new Nominees(records).team("T01", "huangpu", 1);
        records.jdbc().sql("update award_application set candidate = '执法一科'").update();
        quotas.calculate("cg-2024");
        balancing.lock("cg-2024");
        stage.start("award-dossier", key, "unit", "huangpu");
        var task = stage.task(key, "fillDossier");
        stage.attaches(LIAISON, task);
        theLiaisonLooksAtDecliningOnly();
        stage.submits(
                LIAISON,
                task,
                Map.of(
                        "responsible",
                        "张科长",
                        "headcount",
                        12,
                        "collectiveDeeds",
                        "全年立案查处违法建设案件，群众满意度居全区首位。".repeat(40),
                        "summary",
                        "全年立案查处违法建设案件，群众满意度居全区首位。".repeat(10)));
        var leader = signedIn("huangpu-line-leader");
        var check = leader.opensTasklist().opens("区局审核");
        leader.looks("58-line-leader-checks");
        check.ticks("同意，送主要领导签发").submits();
        var head = signedIn("huangpu-head");
        var signature = head.opensTasklist().opens("主要领导签发");
        signature.ticks("退回修改");
        assertThat(signature.isRefused()).isVisible();
        head.looks("59-head-refused");
        signature.ticks("同意签发");
        head.looks("60-head-signs");
        signature.submits();
        assertThat(records.column(String.class, "select state from dossier"))
                .containsExactly("SIGNED");
    }

    /** Who declines writes why and nothing else. */
    private void theLiaisonLooksAtDecliningOnly() {
        var liaison = signedIn(LIAISON);
        var dossier = liaison.opensTasklist().opens("填报材料");
        assertThat(dossier.field("负责人")).isVisible();
        dossier.ticks("本单位放弃推荐该对象，不报材料");
        assertThat(dossier.field("放弃推荐的理由")).isVisible();
        assertThat(dossier.field("负责人")).isHidden();
        liaison.keepsPicture("57-liaison-declines");
    }

    @Test
    void the_office_accepts_and_reminds_in_bulk() {
        huangpu.registers("T03:1", "T10:1");
        new UnitAtWork(stage, "xuhui").registers("T03:1");
        new UnitAtWork(stage, "changning").isInvited();
        var office = signedIn("office");
        office.opens("/acceptances");
        office.page().getByText("全部选中").click();
        office.page().getByLabel("一网统管 徐汇区城管执法局").uncheck();
        office.looks("61-acceptances");
        office.presses("下一步：核对");
        assertThat(office.sees("main")).containsText("将受理以下 2 个项目");
        office.looks("62-acceptances-preview");
        office.presses("受理这 2 个项目");
        assertThat(office.sees(".done")).isVisible();
        office.looks("63-acceptances-done");
        stage.fires("cg-2024/bulk/1", "pauseOver");
        assertThat(records.rows("select * from project_entry where status = 'ACCEPTED'"))
                .hasSize(2);
        office.opens("/bottlenecks?days=0");
        office.sees("tr:has-text('长宁') input").check();
        office.looks("64-bottlenecks");
        office.presses("催办所选任务");
        assertThat(office.sees("h1")).containsText("催办 1 人");
        office.looks("65-prompt-preview");
        office.presses("发送催办");
        assertThat(office.sees(".done")).isVisible();
        office.looks("66-prompted");
    }

    @Test
    void more_time_is_asked_for_beside_the_form_and_granted_by_the_office() {
        stage.at("2024-04-01");
        huangpu.isInvited();
        var liaison = signedIn(LIAISON);
        var plan = liaison.opensTasklist().opens("填报工作计划").fills("牵头部门", "法制科");
        plan.field("计划节点").scrollIntoViewIfNeeded();
        plan.text().getByText("申请延期").scrollIntoViewIfNeeded();
        liaison.looks("67-extension-link");
        var beside = liaison.follows("申请延期");
        beside.looks("68-extension");
        beside.page().getByLabel("新的到期日").fill("2024-04-19");
        beside.page().getByLabel("理由").fill("防汛期间人手不足");
        beside.presses("提交申请");
        assertThat(beside.sees(".done")).containsText("请等候竞赛办审核");
        beside.looks("69-extension-asked");
        assertThat(plan.field("牵头部门")).hasValue("法制科");
        var office = signedIn("office");
        var review = office.opensTasklist().claims("延期审核");
        assertThat(review.text()).containsText("防汛期间人手不足");
        review.ticks("同意延期");
        office.looks("70-extension-review");
        review.submits();
        beside.page().reload();
        assertThat(beside.sees("main")).containsText("同意延期，延至 2024年4月19日");
        beside.looks("71-extension-granted");
        Accessible.check(beside.page());
        assertThat(liaison.opensTasklist().dates()).containsText("到期 2024年4月19日 23:59");
    }

    @Test
    void the_administrator_moves_the_clock_and_sees_what_came_of_it() {
        stage.clear();
        demonstration.enter(stage.open(FILE));
        stage.settle();
        huangpu.plans("T03:1");
        assertThat(
                        signedIn("office")
                                .page()
                                .navigate("http://localhost:" + port + "/demo/clock")
                                .status())
                .isEqualTo(403);
        var admin = signedIn("admin");
        admin.opens("/demo/clock").looks("72-clock");
        admin.presses("调到下一个期限");
        assertThat(admin.sees(".done")).containsText("已调整");
        assertThat(admin.sees("main")).containsText("竞赛时间：2024年4月8日 09:00");
        admin.looks("73-clock-moved");
        admin.page().getByRole(AriaRole.LINK).getByText("运行监控").click();
        admin.page().getByRole(AriaRole.LINK).getByText("流程").first().click();
        admin.page().getByText("单位注册").first().click();
        assertThat(admin.sees(".djs-container")).containsText("填报工作计划");
        admin.keepsPicture("74-cockpit");
        admin.opens("/admin/calendar/2024?day=2024-05-11");
        admin.page().getByLabel("原因").fill("市政府通知（演示）");
        admin.presses("改为休息日");
        assertThat(admin.sees(".done")).isVisible();
        admin.looks("75-calendar");
        admin.opens("/contacts/huangpu-liaison");
        admin.page().getByLabel("手机").first().fill("13800000001");
        admin.presses("保存");
        assertThat(admin.sees(".done")).isVisible();
        admin.keepsPicture("76-contact");
        admin.opens("/admin/operations?person=huangpu-liaison");
        assertThat(admin.sees("tbody")).containsText("填报工作计划");
        admin.keepsPicture("77-operations");
    }

    /** The project has a name that can be read. */
    private String named(String name, String project) {
        records.jdbc()
                .sql("update project_entry set name = ? where key = ?")
                .params(name, project)
                .update();
        return project;
    }
}
