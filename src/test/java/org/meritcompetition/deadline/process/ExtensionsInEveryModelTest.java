package org.meritcompetition.deadline.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.deadline.RequestingExtensions;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.process.Nominees;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.progress.DueStatus;
import org.meritcompetition.progress.UnderWay;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Wherever a unit has something to do by a date it may ask for more time; the task stays with it
 * meanwhile, and its date and its closing move when the office agrees.
 */
@EngineTest
class ExtensionsInEveryModelTest {

    @Autowired Stage stage;
    @Autowired RequestingExtensions requests;
    @Autowired RuntimeService runtime;
    @Autowired TaskService tasks;
    @Autowired RepositoryService models;
    @Autowired AllocatingQuotas quotas;

    @Test
    void theEntriesOfAUnitTogether() {
        stage.adopt("seasons/cg-2024.yaml");
        var huangpu = new UnitAtWork(stage, "huangpu");
        huangpu.isInvited();
        huangpu.plans("T03:2");
        isExtended("unit-registration", huangpu.key(), huangpu.key(), "fillProjectEntry");
        assertThat(stage.tasks(huangpu.key(), "fillProjectEntry"))
                .hasSize(2)
                .allSatisfy(it -> assertThat(dueOf(it)).isEqualTo("2024-04-16"));
        assertThat(WaitingDates.of(stage, huangpu.key()))
                .containsEntry("unitFilingClosed", "2024-04-24T23:59:59")
                .containsEntry("fillProjectEntryLadder", "2024-04-09T09:00");
    }

    @Test
    void aCorrection() {
        stage.adopt("seasons/cg-2024.yaml");
        var huangpu = new UnitAtWork(stage, "huangpu");
        huangpu.registers("T03:1");
        var entry = huangpu.entry("T03", 1);
        huangpu.isReviewed(entry, "RETURNED", "请补充目标");
        isExtended("project-entry", entry, entry, "correctEntry");
    }

    @Test
    void aReportWhichIsThenInTime() {
        var season = new UnderWay(stage, models);
        var entry = season.accepted("T03", "huangpu", 1);
        season.firstPeriodOpens();
        var report = UnderWay.report(entry, "2024-04");
        isExtended("progress-report", report, report, "reportProgress");
        assertThat(WaitingDates.of(stage, report))
                .containsEntry("reportProgress", "2024-05-01T23:59:59")
                .containsEntry("reportProgressClosed", "2024-05-11T23:59:59");
        assertThat(stage.opens("huangpu-liaison", stage.task(report, "reportProgress")))
                .containsEntry("periodDue", "2024年5月1日");
        stage.at("2024-05-01");
        season.reports(entry, "2024-04");
        assertThat(season.column("select status from report_due"))
                .containsExactly(DueStatus.MADE.name());
    }

    @Test
    void anAnswerToTheJudge() {
        var season = new UnderWay(stage, models);
        var entry = season.accepted("T03", "huangpu", 1);
        season.firstPeriodOpens();
        stage.fires(entry, "midtermOpens");
        stage.submits(
                "judge-t03",
                stage.task(entry, "inspectMidterm"),
                "mark",
                15,
                "guidance",
                "请补充成效数据");
        isExtended("project-implementation", entry, entry, "answerGuidance");
    }

    @Test
    void aSelfAssessment() {
        var season = new UnderWay(stage, models);
        season.planned("huangpu");
        stage.at("2024-10-08");
        season.season("openSelfAssessment");
        var key = "cg-2024/unit/huangpu/self-assessment";
        isExtended("self-assessment", key, key, "assessOwnPlan");
        assertThat(stage.opens("huangpu-liaison", stage.task(key, "assessOwnPlan")))
                .containsEntry("dueDate", "2024年11月1日");
    }

    @Test
    void anApplication() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-11-04");
        new Records(stage.records()).project("T03", "huangpu", 1, "张三", "李四");
        var key = "cg-2024/award/unit/huangpu";
        stage.start("award-application", key, "unit", "huangpu");
        isExtended("award-application", key, key, "applyForAward");
    }

    @Test
    void theDossiersOfAUnitTogether() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-12-05");
        var nominees = new Nominees(new Records(stage.records()));
        nominees.team("T01", "huangpu", 1);
        nominees.person("T01", "huangpu", 1);
        quotas.calculate("cg-2024");
        var key = "cg-2024/award/dossier/huangpu";
        stage.start("award-dossier", key, "unit", "huangpu");
        isExtended("award-dossier", key, key, "fillDossier");
        assertThat(stage.tasks(key, "fillDossier"))
                .hasSize(2)
                .allSatisfy(it -> assertThat(dueOf(it)).isEqualTo("2024-12-11"));
    }

    @Test
    void theSummaryOfOneUnitAlone() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-12-30");
        runtime.createProcessInstanceByKey("season")
                .businessKey("cg-2024")
                .setVariable("season", "cg-2024")
                .setVariable("division", "cg")
                .startBeforeActivity("annualSummary#multiInstanceBody")
                .execute();
        isExtended("season", "cg-2024", "cg-2024/xuhui", "submitAnnualSummary");
        assertThat(stage.tasks("cg-2024", "submitAnnualSummary"))
                .hasSize(20)
                .filteredOn(it -> dueOf(it).equals(LocalDate.of(2025, 1, 1)))
                .extracting(it -> tasks.getVariable(it.getId(), "unit"))
                .containsExactly("xuhui");
    }

    /** One more day is asked for and granted. */
    private void isExtended(String model, String instance, String subject, String duty) {
        var task = taskOf(instance, subject, duty);
        var due = dueOf(task);
        requests.request(task.getId(), due.plusDays(1), "突发任务", "somebody");
        assertThat(stage.passed(model, instance))
                .contains("extensionAsked", "openExtension", "extensionOpened");
        assertThat(taskOf(instance, subject, duty).getId()).isEqualTo(task.getId());
        stage.submits(
                "office",
                stage.task(subject + "#" + duty, "reviewExtension"),
                "decision",
                "GRANTED",
                "due",
                due.plusDays(1).toString());
        assertThat(dueOf(taskOf(instance, subject, duty))).isEqualTo(due.plusDays(1));
        assertThat(stage.endOf("extension-review", subject + "#" + duty))
                .isEqualTo("extensionGranted");
    }

    private Task taskOf(String instance, String subject, String duty) {
        return stage.tasks(instance, duty).stream()
                .filter(
                        it ->
                                subject.equals(instance)
                                        || subject.endsWith(
                                                "/" + tasks.getVariable(it.getId(), "unit")))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate dueOf(Task task) {
        return LocalDate.ofInstant(task.getDueDate().toInstant(), SeasonClock.ZONE);
    }
}
