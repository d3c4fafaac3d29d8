package org.meritcompetition.evaluation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.cooperation.TakingBack;
import org.meritcompetition.evaluation.ScreeningApplications;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.shared.DomainRuleViolation;
import org.meritcompetition.vetting.KeepingVetoList;
import org.meritcompetition.vetting.VetoDraft;
import org.meritcompetition.vetting.identity.Identity;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * 推荐申报 of one unit: the liaison fills one candidate a form, the line leader signs, every rule is
 * asked.
 */
@EngineTest
class AwardApplicationProcessTest {

    private static final String KEY = "cg-2024/award/unit/huangpu";
    private static final String LIAISON = "huangpu-liaison";
    private static final String LEADER = "huangpu-line-leader";

    @Autowired Stage stage;
    @Autowired ScreeningApplications screening;
    @Autowired TakingBack taking;
    @Autowired KeepingVetoList vetoes;
    private Records records;
    private String project;

    @BeforeEach
    void theUnitHasAnAcceptedProject() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-11-04");
        records = new Records(stage.records());
        project = records.project("T03", "huangpu", 1, "张三", "李四");
        stage.start("award-application", KEY, "unit", "huangpu");
    }

    @Test
    void candidatesAreFilledOneAfterTheOtherSignedAndScreened() {
        applies("张三", true);
        team(null, false);
        signs("SIGNED");
        assertThat(stage.endOf("award-application", KEY)).isEqualTo("applied");
        assertThat(applications())
                .containsExactly(
                        "cg-2024/award/T03/huangpu/C1 huangpu执法科1 1 SIGNED true",
                        "cg-2024/award/T03/huangpu/P1 张三 1 SIGNED true");
        assertThat(recommendation()).isEqualTo("SIGNED");
        assertThat(
                        records.column(
                                String.class,
                                "select distinct rule from award_application_screening order by 1"))
                .contains("E1", "E2", "E3");
    }

    @Test
    void whatTheRegistrationSaysAgainstACandidateIsReadBeforeItIsHandedIn() {
        applies("张三", true);
        team("夜间整治专班", true);
        var filling = stage.opens(LIAISON, task("applyForAward"));
        assertThat(filling).containsEntry("foreseenCount", 1);
        assertThat(filling.get("filed").toString())
                .contains("登记的责任部门是huangpu执法科1，不是夜间整治专班", "未发现问题");
        team(null, false);
        assertThat(stage.opens(LEADER, task("signApplications")).get("filed").toString())
                .contains("登记的责任部门是huangpu执法科1，不是夜间整治专班");
    }

    @Test
    void twoParticipantsOfOneNameAreToldApartByTheirPostsAndApplyByTheirBirths() {
        stage.records()
                .sql(
                        "insert into project_participant (entry, position, name, post, grade, front_line)"
                                + " values (:entry, 2, '张三', '处长', '正处级', false)")
                .param("entry", project)
                .update();
        assertThat(stage.opens(LIAISON, task("applyForAward")).get("people").toString())
                .contains("张三，队员（", "张三，处长（", "\"李四（");
        refused("“候选个人”中没有", "category", "INDIVIDUAL", "person", project + "#张三", "deeds", "事迹");
        namesake("处长", "1970-01", true);
        refused(
                "两人都请填写出生年月",
                "category",
                "INDIVIDUAL",
                "person",
                project + "#张三#队员",
                "deeds",
                "事迹");
        namesake("队员", "1990-05", false);
        assertThat(stage.opens(LEADER, task("signApplications")).get("filed").toString())
                .contains("张三（处长）", "张三（队员）");
        signs("SIGNED");
        assertThat(
                        records.column(
                                String.class,
                                "select sentence from award_application_screening where rule = 'E6' order by application"))
                .satisfiesExactly(
                        it -> assertThat(it).doesNotContain("在一线、非处级"),
                        it -> assertThat(it).contains("张三在一线、非处级"));
    }

    private void namesake(String post, String born, boolean more) {
        stage.submits(
                LIAISON,
                task("applyForAward"),
                "category",
                "INDIVIDUAL",
                "person",
                project + "#张三#" + post,
                "born",
                born,
                "deeds",
                "事迹",
                "more",
                more);
    }

    @Test
    void theLineLeaderReturnsThemAndTheLiaisonTakesOneBackAndFillsAnother() {
        applies("张三", false);
        stage.submits(LEADER, task("signApplications"), "decision", "RETURNED", "reason", "请改报李四");
        stage.settle();
        assertThat(stage.opens(LIAISON, task("applyForAward"))).containsEntry("returned", "请改报李四");
        stage.submits(
                LIAISON,
                task("applyForAward"),
                "takenBack",
                List.of("cg-2024/award/T03/huangpu/P1"),
                "category",
                "INDIVIDUAL",
                "person",
                project + "#李四",
                "preference",
                1,
                "deeds",
                "事迹");
        signs("SIGNED");
        assertThat(applications())
                .containsExactly(
                        "cg-2024/award/T03/huangpu/P1 张三 1 TAKEN_BACK null",
                        "cg-2024/award/T03/huangpu/P2 李四 1 SIGNED true");
    }

    @Test
    void theLiaisonTakesThemBackBeforeTheLineLeaderLooks() {
        var last = task("applyForAward").getId();
        applies("张三", false);
        taking.takeBack(last, LIAISON);
        assertThat(stage.openDuties(KEY)).containsExactly("applyForAward");
        applies("李四", false);
        var waiting = task("signApplications");
        stage.opens(LEADER, waiting);
        assertThatThrownBy(
                        () ->
                                taking.takeBack(
                                        records.column(
                                                        String.class,
                                                        "select task from task_submission"
                                                                + " where taken_back_at is null")
                                                .get(0),
                                        LIAISON))
                .hasMessageContaining("已经打开");
        signs("SIGNED");
        assertThat(applications()).hasSize(2);
    }

    @Test
    void aReturnedRecommendationMayStandAsItIs() {
        applies("张三", false);
        stage.submits(LEADER, task("signApplications"), "decision", "RETURNED", "reason", "请再核对");
        stage.settle();
        stage.submits(LIAISON, task("applyForAward"), "complete", true);
        signs("SIGNED");
        assertThat(applications()).hasSize(1);
        assertThat(recommendation()).isEqualTo("SIGNED");
    }

    @Test
    void aUnitMayHandInThatItHasNobody() {
        applies("张三", true);
        stage.submits(LIAISON, task("applyForAward"), "nothing", true);
        assertThat(stage.opens(LEADER, task("signApplications"))).containsEntry("filedCount", 0);
        signs("SIGNED");
        assertThat(stage.endOf("award-application", KEY)).isEqualTo("applied");
        assertThat(applications())
                .containsExactly("cg-2024/award/T03/huangpu/P1 张三 1 TAKEN_BACK null");
        assertThat(recommendation()).isEqualTo("SIGNED");
    }

    @Test
    void filledButUnsignedCandidatesGoOnMarkedSoAtClosing() {
        applies("张三", false);
        stage.fires(KEY, "candidatesClosed");
        assertThat(stage.endOf("award-application", KEY)).isEqualTo("applied");
        assertThat(applications())
                .containsExactly("cg-2024/award/T03/huangpu/P1 张三 1 UNSIGNED true");
        assertThat(recommendation()).isEqualTo("UNSIGNED");
    }

    @Test
    void anOverdueSignatureIsUrgedAndCanStillBeGiven() {
        applies("张三", false);
        stage.untilUrged(KEY, "signApplications");
        assertThat(stage.openDuties(KEY + "#signApplications")).containsExactly("lineLeaderUrging");
        signs("SIGNED");
        assertThat(recommendation()).isEqualTo("SIGNED");
        assertThat(stage.openDuties(KEY + "#signApplications")).isEmpty();
    }

    @Test
    void aSilentUnitIsRecordedAsHavingForfeited() {
        stage.fires(KEY, "candidatesClosed");
        assertThat(stage.endOf("award-application", KEY)).isEqualTo("applied");
        assertThat(applications()).isEmpty();
        assertThat(recommendation()).isEqualTo("FORFEITED");
    }

    @Test
    void whatIsImpossibleIsRefusedInASentenceAndNothingIsWritten() {
        applies("张三", true);
        refused("已经在本赛道填报过", "category", "INDIVIDUAL", "person", project + "#张三", "deeds", "事迹");
        refused(
                "第1位已填“张三”",
                "category",
                "INDIVIDUAL",
                "person",
                project + "#李四",
                "preference",
                1,
                "deeds",
                "事迹");
        refused("没有", "category", "INDIVIDUAL", "person", project + "#王五", "deeds", "事迹");
        refused("请填写“简要事迹”", "category", "INDIVIDUAL", "person", project + "#李四");
        refused("请选择“类别”", "deeds", "事迹");
        assertThat(applications()).hasSize(1);
    }

    @Test
    void nothingFilledCannotBeComplete() {
        assertThatThrownBy(() -> stage.submits(LIAISON, task("applyForAward"), "complete", true))
                .isInstanceOf(DomainRuleViolation.class);
        assertThat(stage.openDuties(KEY)).containsExactly("applyForAward");
    }

    @Test
    void oneCandidateInTwoTracksIsAcceptedAndScreenedOut() {
        var other = records.project("T05", "huangpu", 1, "张三");
        applies("张三", true);
        stage.submits(
                LIAISON,
                task("applyForAward"),
                "category",
                "INDIVIDUAL",
                "person",
                other + "#张三",
                "deeds",
                "事迹");
        signs("SIGNED");
        assertThat(
                        records.column(
                                String.class,
                                "select sentence from award_application_screening where verdict = 'REFUSED' and rule = 'E3'"))
                .isNotEmpty();
    }

    @Test
    void aProjectThatReportedTooSeldomMakesItsCandidatesIneligible() {
        records.reported(project, 3, 2, 2);
        applies("张三", false);
        signs("SIGNED");
        assertThat(applications())
                .containsExactly("cg-2024/award/T03/huangpu/P1 张三 1 SIGNED false");
        assertThat(
                        records.column(
                                String.class,
                                "select sentence from award_application_screening where verdict = 'REFUSED'"))
                .containsExactly("项目“huangpu项目1”应报7期，至少须报6期（80%），已报5期，还差1期。");
    }

    @Test
    void whatWasScreenedIsScreenedAgainBeforeTheDecision() {
        applies("张三", false);
        signs("SIGNED");
        assertThat(screening.screenAgain("cg-2024")).isEmpty();
        records.jdbc()
                .sql("update project_entry set status = 'WITHDRAWN', reason = '项目取消'")
                .update();
        assertThat(screening.screenAgain("cg-2024"))
                .containsEntry("cg-2024/award/T03/huangpu/P1", "项目“huangpu项目1”已撤回，不能再作评选依据。");
        assertThat(applications())
                .containsExactly("cg-2024/award/T03/huangpu/P1 张三 1 SIGNED false");
    }

    @Test
    void aUnitIsToldOnceWhomTheRulesLetOutWhyAndWhatItCanDo() {
        records.reported(project, 3, 2, 2);
        applies("张三", false);
        signs("SIGNED");
        screening.screenAgain("cg-2024");
        assertThat(told())
                .containsExactlyInAnyOrder(
                        LIAISON + " 资格审查未通过 · 先进个人 · 数字化转型", LEADER + " 资格审查未通过 · 先进个人 · 数字化转型");
        assertThat(lastTold())
                .contains("“张三”没有通过资格审查", "项目报送：项目“huangpu项目1”应报7期，至少须报6期（80%），已报5期，还差1期。截止后不能补报");
    }

    @Test
    void whatTheVetoListHoldsIsToldToNobodyByAMessageAndItsEndIs() {
        applies("张三", false);
        signs("SIGNED");
        assertThat(told()).isEmpty();
        var who = new Identity(AwardCategory.INDIVIDUAL, "张三", "huangpu", null);
        vetoes.enter(
                "cg-2024",
                List.of(new VetoDraft(who, "受处分", "纪检监察机关", LocalDate.of(2024, 6, 1), null)),
                "office");
        assertThat(lastTold()).contains("负面清单：有负面清单规定的一票否决情形。").doesNotContain("受处分", "纪检");
        vetoes.lift("cg-2024", vetoes.list("cg").get(0).key(), "处分已撤销", "office");
        assertThat(told()).hasSize(4).contains(LIAISON + " 资格审查已通过 · 先进个人 · 数字化转型");
        assertThat(applications()).containsExactly("cg-2024/award/T03/huangpu/P1 张三 1 SIGNED true");
    }

    @Test
    void nobodySignsTheirOwnApplication() {
        records.jdbc()
                .sql("update project_participant set name = '黄浦区城管执法局分管领导' where name = '张三'")
                .update();
        applies("黄浦区城管执法局分管领导", false);
        assertThatThrownBy(
                        () -> stage.submits(LEADER, task("signApplications"), "decision", "SIGNED"))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining("不能审定自己的申报");
        assertThat(recommendation()).isEqualTo("OPEN");
    }

    private void refused(String sentence, Object... values) {
        assertThatThrownBy(() -> stage.submits(LIAISON, task("applyForAward"), values))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining(sentence);
    }

    private void applies(String person, boolean more) {
        stage.submits(
                LIAISON,
                task("applyForAward"),
                "category",
                "INDIVIDUAL",
                "person",
                project + "#" + person,
                "deeds",
                "全年办理案件一百二十件",
                "more",
                more);
    }

    private void team(String name, boolean more) {
        stage.submits(
                LIAISON,
                task("applyForAward"),
                "category",
                "COLLECTIVE",
                "entry",
                project,
                "team",
                name,
                "deeds",
                "集体事迹",
                "more",
                more);
    }

    private void signs(String signature) {
        stage.submits(LEADER, task("signApplications"), "decision", signature);
        stage.settle();
    }

    private Task task(String duty) {
        return stage.task(KEY, duty);
    }

    private List<String> told() {
        return records.column(
                String.class,
                "select concat(person, ' ', title) from notice where kind like 'CANDIDATE%'"
                        + " order by raised_at, person");
    }

    private String lastTold() {
        return records.column(
                        String.class,
                        "select text from notice where kind like 'CANDIDATE%' order by written_at desc")
                .get(0);
    }

    private List<String> applications() {
        return records.column(
                String.class,
                "select concat_ws(' ', key, candidate, preference, status, coalesce(eligible::text, 'null'))"
                        + " from award_application order by key");
    }

    private String recommendation() {
        return (String) records.row("select state from unit_recommendation").get("state");
    }
}
