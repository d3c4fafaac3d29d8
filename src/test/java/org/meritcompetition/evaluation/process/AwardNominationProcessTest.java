package org.meritcompetition.evaluation.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritcompetition.evaluation.process.Records.SEASON;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.Nominating;
import org.meritcompetition.evaluation.RankedNominee;
import org.meritcompetition.organisation.AnnouncingAbsences;
import org.meritcompetition.organisation.ContactDetails;
import org.meritcompetition.organisation.ContactRole;
import org.meritcompetition.organisation.DemonstrationContacts;
import org.meritcompetition.organisation.KeepingContacts;
import org.meritcompetition.recusal.DeclaringTies;
import org.meritcompetition.recusal.TieDraft;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** 提名推荐 of one track: judge, deputy, office or, where all are silent, the process score. */
@EngineTest
class AwardNominationProcessTest {

    private static final String KEY = "cg-2024/award/T03";
    private static final String JUDGE = "judge-t03";

    @Autowired Stage stage;
    @Autowired Nominating nominating;
    @Autowired Seasons seasons;
    @Autowired DeclaringTies ties;
    @Autowired DemonstrationContacts demonstration;
    @Autowired KeepingContacts keeping;
    @Autowired AnnouncingAbsences absences;
    private Records records;
    private String huangpu;
    private String team;
    private String zhang;
    private String wang;

    @BeforeEach
    void twoUnitsHaveApplied() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-11-18");
        records = new Records(stage.records());
        huangpu = records.project("T03", "huangpu", 1, "张三", "李四");
        var xuhui = records.project("T03", "xuhui", 1, "王五");
        records.scored(huangpu, "91.50");
        records.scored(xuhui, "88.00");
        records.jdbc()
                .sql(
                        "insert into evaluation_deployment (season, by_default, deployed_at, version)"
                                + " values ('cg-2024', true, '2024-11-01T00:00:00Z', 0)")
                .update();
        team = records.applied(huangpu, "C", 1, "huangpu执法科1");
        zhang = records.applied(huangpu, "P", 1, "张三");
        wang = records.applied(xuhui, "P", 1, "王五");
    }

    @Test
    void theJudgeConfirmsTheProposedOrder() {
        start();
        var shown = stage.opens(JUDGE, task("nominate"));
        assertThat(shown)
                .containsEntry("individual1", zhang)
                .containsEntry("individual2", wang)
                .containsEntry("collectivePlaces", 4)
                .containsEntry("individualPlaces", 5);
        nominates(JUDGE, "nominate", proposed());
        assertThat(stage.endOf("award-nomination", KEY)).isEqualTo("nominated");
        assertThat(nominator()).isEqualTo("JUDGE " + JUDGE);
        assertThat(ranks()).containsExactly(team + " 1", zhang + " 1", wang + " 2");
        assertThat(nominating.rankings(SEASON))
                .extracting(RankedNominee::candidate)
                .containsExactly("huangpu执法科1", "张三", "王五");
        assertThat(nominating.rankings(SEASON).get(1).score()).isEqualByComparingTo("91.50");
    }

    @Test
    void whoHasBecomeIneligibleSinceApplyingIsNotOnTheSheet() {
        records.jdbc()
                .sql(
                        "update project_entry set status = 'WITHDRAWN', reason = '项目取消' where key = :key")
                .param("key", huangpu)
                .update();
        start();
        assertThat(stage.opens(JUDGE, task("nominate")))
                .containsEntry("individual1", wang)
                .doesNotContainValue(zhang)
                .doesNotContainValue(team);
    }

    @Test
    void whoSharesANameIsShownWithThePost() {
        records.jdbc()
                .sql("update award_application set post = '处长' where key = ?")
                .param(zhang)
                .update();
        start();
        assertThat(stage.opens(JUDGE, task("nominate")).toString())
                .contains("张三（处长）（", "\"candidate\":\"张三（处长）\"");
    }

    @Test
    void departingFromTheScoresNeedsAReason() {
        start();
        var turned = proposed();
        turned.put("individual1", wang);
        turned.put("individual2", zhang);
        refused(turned, "请写明调整理由");
        turned.put("departureReason", "示范性更强");
        nominates(JUDGE, "nominate", turned);
        assertThat(ranks()).containsExactly(team + " 1", wang + " 1", zhang + " 2");
        assertThat(nomination()).containsEntry("departure_reason", "示范性更强");
    }

    @Test
    void oneIsDeclinedWithAReason() {
        start();
        var declining =
                new HashMap<String, Object>(
                        Map.of(
                                "collective1",
                                team,
                                "individual1",
                                wang,
                                "declined",
                                List.of(zhang)));
        refused(declining, "请写明理由");
        declining.put("declineReason", "作用不突出");
        nominates(JUDGE, "nominate", declining);
        assertThat(ranks()).containsExactly(team + " 1", wang + " 1");
        assertThat(records.column(String.class, "select candidate from nomination_decline"))
                .containsExactly(zhang);
    }

    @Test
    void nobodyIsNominatedTwiceOrForgotten() {
        start();
        var twice = proposed();
        twice.put("individual2", zhang);
        refused(twice, "填了两次");
        var forgotten = proposed();
        forgotten.remove("individual2");
        refused(forgotten, "“王五”");
        var hidden = proposed();
        hidden.put("collective5", team);
        refused(hidden, "无须填写");
        assertThat(records.rows("select * from nomination")).isEmpty();
    }

    @Test
    void aParticipantWhoDidNotApplyIsAddedWithAReasonIfClean() {
        start();
        var adding = proposed();
        adding.put("individual2", huangpu + "#李四");
        adding.put("individual3", wang);
        refused(adding, "请写明增补理由");
        adding.put("additionReason", "承担主要开发工作");
        nominates(JUDGE, "nominate", adding);
        assertThat(ranks())
                .containsExactly(
                        team + " 1", zhang + " 1", "cg-2024/award/T03/huangpu/P2 2", wang + " 3");
        assertThat(
                        records.row(
                                "select status, eligible, preference, deeds from award_application where candidate = '李四'"))
                .containsEntry("status", "ADDED")
                .containsEntry("eligible", true)
                .containsEntry("preference", 2)
                .containsEntry("deeds", "承担主要开发工作");
    }

    @Test
    void whoAppliedInAnotherTrackCannotBeAdded() {
        var other = records.project("T05", "huangpu", 1, "李四");
        records.applied(other, "P", 2, "李四");
        start();
        var adding = proposed();
        adding.put("individual3", huangpu + "#李四");
        adding.put("additionReason", "承担主要开发工作");
        refused(adding, "“李四”不能增补");
        assertThat(records.rows("select * from award_application where status = 'ADDED'"))
                .isEmpty();
    }

    @Test
    void fewerOverdueReportsStandFirstWhereScoresAreEqual() {
        records.jdbc().sql("update process_score set score = 88").update();
        records.reported(huangpu, 6, 1, 0);
        start();
        assertThat(stage.opens(JUDGE, task("nominate")))
                .containsEntry("individual1", wang)
                .containsEntry("individual2", zhang);
    }

    @Test
    void aDepartmentAllOfWhosePeopleBelongToApplyingUnitsLeavesTheNominationToItsDeputy() {
        stage.joins(JUDGE, "cg-unit-xuhui-project-owner");
        start();
        assertThat(stage.openDuties(KEY)).containsExactly("nominateAsDeputy");
    }

    @Test
    void whereTheDeputyStandsBackTooTheOfficeNominates() {
        stage.joins(JUDGE, "cg-unit-xuhui-project-owner");
        stage.joins("judge-t04", "cg-unit-huangpu-head");
        start();
        assertThat(stage.openDuties(KEY)).containsExactly("nominateForJudge");
        nominates("office", "nominateForJudge", proposed());
        assertThat(nominator()).isEqualTo("OFFICE office");
    }

    @Test
    void whoHasDeclaredATieToACandidateIsRecusedFromTheMomentOn() {
        ties.declare(SEASON, JUDGE, new TieDraft(null, "王五", "近亲属"));
        start();
        assertThat(stage.openDuties(KEY)).containsExactly("nominateAsDeputy");
    }

    @Test
    void ofTwoJudgesTheOneWithoutATieIsGivenTheTask() {
        stage.joins("judge-t09", "cg-track-T03");
        ties.declare(SEASON, "judge-t09", new TieDraft("huangpu", null, "原工作单位"));
        start();
        assertThat(task("nominate").getAssignee()).isEqualTo(JUDGE);
        assertThat(stage.sees("judge-t09", task("nominate"))).isFalse();
        revokedFrom("judge-t09");
    }

    @Test
    void whoDeclaresATieWithTheTaskAtHandLosesIt() {
        stage.joins("judge-t09", "cg-track-T03");
        start();
        var task = task("nominate");
        stage.claims("judge-t09", task);
        ties.declare(SEASON, "judge-t09", new TieDraft("xuhui", "王五", "近亲属"));
        assertThat(task("nominate").getAssignee()).isNull();
        assertThat(stage.sees("judge-t09", task)).isFalse();
        revokedFrom("judge-t09");
        nominates(JUDGE, "nominate", proposed());
        assertThat(nominator()).isEqualTo("JUDGE " + JUDGE);
    }

    @Test
    void whoComesToTheDepartmentWithATieIsKeptAwayAndDoesNotInheritTheTask() {
        demonstration.enter(seasons.plan(SEASON));
        ties.declare(SEASON, "judge-t03-2", new TieDraft("huangpu", null, "原工作单位"));
        start();
        var newcomer =
                keeping.add(
                                "cg",
                                new ContactDetails("新评委", null, null, null, null, null),
                                Set.of(ContactRole.judge("科技信息处")),
                                "office")
                        .account();
        assertThat(newcomer).isEqualTo("judge-t03-2");
        assertThat(stage.sees(newcomer, task("nominate"))).isFalse();
        keeping.leave(JUDGE, "office");
        assertThat(task("nominate").getAssignee()).isNull();
        assertThat(stage.sees(newcomer, task("nominate"))).isFalse();
    }

    @Test
    void aDeputyWithATieIsNotHandedTheTask() {
        demonstration.enter(seasons.plan(SEASON));
        var deputy =
                keeping.add(
                                "cg",
                                new ContactDetails("新评委", null, null, null, null, null),
                                Set.of(ContactRole.judge("科技信息处")),
                                "office")
                        .account();
        ties.declare(SEASON, deputy, new TieDraft("huangpu", null, "原工作单位"));
        start();
        assertThat(task("nominate").getAssignee()).isEqualTo(JUDGE);
        var today = LocalDate.parse(stage.today());
        absences.announce(JUDGE, deputy, today, today.plusDays(2), "office");
        stage.fires("cg/absence/judge-t03/1", "absenceBegins");
        assertThat(task("nominate").getAssignee()).isNull();
        assertThat(stage.sees(deputy, task("nominate"))).isFalse();
    }

    @Test
    void nobodyIsRankedBeforeTheScoresAreFrozen() {
        records.jdbc().sql("delete from process_score where unit = 'xuhui'").update();
        start();
        refused(proposed(), "得分尚未冻结");
    }

    @Test
    void aJudgeOfAnApplyingUnitStandsBackAndTheDeputyNominates() throws Exception {
        theJudgeBelongsTo("huangpu");
        start();
        assertThat(stage.openDuties(KEY)).containsExactly("nominateAsDeputy");
        nominates("judge-t04", "nominateAsDeputy", proposed());
        assertThat(nominator()).isEqualTo("DEPUTY judge-t04");
    }

    @Test
    void aJudgeWhoseUnitDidNotApplyNeedsNoDeputy() throws Exception {
        theJudgeBelongsTo("jingan");
        start();
        assertThat(stage.openDuties(KEY)).containsExactly("nominate");
    }

    @Test
    void theOfficeNominatesForASilentJudge() {
        start();
        stage.fires(KEY, "nominateClosed");
        nominates("office", "nominateForJudge", proposed());
        assertThat(stage.endOf("award-nomination", KEY)).isEqualTo("nominated");
        assertThat(nominator()).isEqualTo("OFFICE office");
    }

    @Test
    void theOfficeNominatesForASilentDeputyToo() throws Exception {
        theJudgeBelongsTo("huangpu");
        start();
        stage.untilUrged(KEY, "nominateAsDeputy");
        assertThat(stage.openDuties(KEY + "#nominateAsDeputy")).containsExactly("lineLeaderUrging");
        stage.fires(KEY, "nominateAsDeputyClosed");
        nominates("office", "nominateForJudge", proposed());
        assertThat(nominator()).isEqualTo("OFFICE office");
    }

    @Test
    void whereEverybodyIsSilentTheScoresRank() {
        start();
        stage.fires(KEY, "nominateClosed");
        stage.fires(KEY, "nominateForJudgeClosed");
        assertThat(stage.endOf("award-nomination", KEY)).isEqualTo("nominated");
        assertThat(nominator()).isEqualTo("SCORE");
        assertThat(ranks()).containsExactly(team + " 1", zhang + " 1", wang + " 2");
    }

    @Test
    void aTrackWithoutApplicationsIsNominatedEmpty() {
        stage.start("award-nomination", "cg-2024/award/T09", "track", "T09");
        stage.submits("judge-t09", stage.task("cg-2024/award/T09", "nominate"), Map.of());
        stage.settle();
        assertThat(stage.endOf("award-nomination", "cg-2024/award/T09")).isEqualTo("nominated");
        assertThat(ranks()).isEmpty();
    }

    private void theJudgeBelongsTo(String unit) throws Exception {
        var file = new ClassPathResource("seasons/cg-2024.yaml").getContentAsString(UTF_8);
        var changed = file.replace("deputy: T04}", "deputy: T04, judgeUnit: " + unit + "}");
        stage.redefines(changed);
    }

    private void start() {
        stage.start("award-nomination", KEY, "track", "T03");
    }

    private Map<String, Object> proposed() {
        return new HashMap<>(
                Map.of("collective1", team, "individual1", zhang, "individual2", wang));
    }

    private void nominates(String person, String duty, Map<String, Object> values) {
        stage.submits(person, task(duty), values);
        stage.settle();
    }

    private void refused(Map<String, Object> values, String sentence) {
        assertThatThrownBy(() -> stage.submits(JUDGE, task("nominate"), values))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining(sentence);
    }

    private void revokedFrom(String person) {
        assertThatThrownBy(() -> stage.submits(person, task("nominate"), proposed()))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> stage.opens(person, task("nominate")))
                .isInstanceOf(AuthorizationException.class);
    }

    private Task task(String duty) {
        return stage.task(KEY, duty);
    }

    private List<String> ranks() {
        return records.column(
                String.class,
                "select concat(candidate, ' ', rank) from nomination_rank order by category, rank");
    }

    private Map<String, Object> nomination() {
        return records.row("select * from nomination");
    }

    private String nominator() {
        return records.column(
                        String.class,
                        "select concat_ws(' ', nominator, nominated_by) from nomination")
                .get(0);
    }
}
