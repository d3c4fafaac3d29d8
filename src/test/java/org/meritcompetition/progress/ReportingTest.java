package org.meritcompetition.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class ReportingTest {

    private static final String MODEL = "progress-report";

    @Autowired Stage stage;
    @Autowired RepositoryService models;
    @Autowired RuntimeService runtime;
    @Autowired ReportsDue dues;
    @Autowired ProgressReports reports;
    private UnderWay season;
    private String entry;

    @BeforeEach
    void aProjectIsAskedForItsFirstReport() {
        season = new UnderWay(stage, models);
        entry = season.accepted("T03", "huangpu", 1);
        season.accepted("T03", "xuhui", 1);
        season.accepted("T10", "huangpu", 1);
        season.firstPeriodOpens();
    }

    @Test
    void every_project_that_takes_part_owes_a_report_and_its_tracks_are_reviewed() {
        assertThat(season.column("select key from report_due where status = 'OPEN' order by key"))
                .containsExactly(
                        "cg-2024/T03/huangpu/1/2024-04",
                        "cg-2024/T03/xuhui/1/2024-04",
                        "cg-2024/T10/huangpu/1/2024-04");
        assertThat(season.column("select key from track_review where status = 'OPEN' order by key"))
                .containsExactly("cg-2024/T03/review/2024-04", "cg-2024/T10/review/2024-04");
        assertThat(running(MODEL)).isEqualTo(3);
        assertThat(running("track-review")).isEqualTo(2);
        assertThat(stage.task(entry + "/2024-04", "reportProgress").getDueDate())
                .isEqualTo("2024-04-30T23:59:59+08:00");
    }

    @Test
    void opening_a_period_again_asks_nobody_twice() {
        season.opens("2024-04");
        assertThat(running(MODEL)).isEqualTo(3);
        assertThat(running("track-review")).isEqualTo(2);
    }

    @Test
    void a_report_on_the_last_day_is_in_time() {
        stage.at("2024-04-30");
        season.reports(entry, "2024-04");
        assertThat(due("2024-04").status()).isEqualTo(DueStatus.MADE);
        assertThat(stage.endOf(MODEL, entry + "/2024-04")).isEqualTo("reported");
        var report = reports.find(entry + "/2024-04").orElseThrow();
        assertThat(report.content().progress()).isEqualTo("完成2024-04");
        assertThat(report.sentBy()).isEqualTo("huangpu-liaison");
        assertThat(report.isCopied()).isFalse();
    }

    @Test
    void a_report_between_due_and_closing_is_late() {
        stage.at("2024-05-01");
        season.reports(entry, "2024-04");
        assertThat(due("2024-04").status()).isEqualTo(DueStatus.LATE);
        assertThat(stage.endOf(MODEL, entry + "/2024-04")).isEqualTo("reported");
    }

    @Test
    void the_review_opens_on_the_working_day_after_the_reports_are_due() {
        var review = UnderWay.review("T03", "2024-04");
        stage.until("2024-05-06");
        assertThat(stage.task(review, "reviewTrack").getCreateTime())
                .isEqualTo("2024-05-06T00:00:00+08:00");
    }

    @Test
    void at_closing_a_report_is_missing_and_the_others_are_none_the_worse() {
        season.reports("cg-2024/T03/xuhui/1", "2024-04");
        stage.fires(entry + "/2024-04", "reportProgressClosed");
        assertThat(due("2024-04").status()).isEqualTo(DueStatus.MISSING);
        assertThat(stage.endOf(MODEL, entry + "/2024-04")).isEqualTo("missing");
        assertThat(season.column("select status from report_due where unit = 'xuhui'"))
                .containsExactly("MADE");
    }

    @ParameterizedTest
    @CsvSource({"cg-unit-xuhui-project-owner, 联络员", "cg-unit-huangpu-project-owner, 项目责任人"})
    void the_liaison_is_urged_where_the_unit_has_named_no_owner(String joined, String urged) {
        stage.joins("judge-t05", joined);
        var report = entry + "/2024-04";
        stage.untilUrged(report, "reportProgress");
        var urging = stage.task(report + "#reportProgress", "lineLeaderUrging");
        assertThat(stage.opens("huangpu-line-leader", urging))
                .containsEntry("responsible", "黄浦区城管执法局" + urged);
    }

    @Test
    void the_owner_and_the_liaison_are_told_once_of_a_report_that_counts_as_missing() {
        stage.joins("judge-t05", "cg-unit-huangpu-project-owner");
        season.reports("cg-2024/T03/xuhui/1", "2024-04");
        stage.fires(entry + "/2024-04", "reportProgressClosed");
        assertThat(
                        season.column(
                                "select concat(person, ' ', title, ' ', text) from notice"
                                        + " where kind = 'REPORT_MISSING' and occasion like '%/T03/%' order by 1"))
                .satisfiesExactly(
                        it ->
                                assertThat(it)
                                        .startsWith(
                                                "huangpu-liaison 记未报：报送进展 · 数字化转型 · 黄浦区城管执法局 · 项目1 · 2024年4月")
                                        .contains("已记为未报，不能补报", "应报期数的 80%"),
                        it -> assertThat(it).startsWith("judge-t05 记未报"));
    }

    @Test
    void a_report_needs_its_text_and_the_task_stays_open() {
        assertThatThrownBy(() -> season.reports(entry, "2024-04", Map.of("progress", "做了")))
                .as("nothing of before could be copied")
                .hasMessage("请填写“问题与下一步”。");
        assertThatThrownBy(() -> season.reports(entry, "2024-04", Map.of("copyLast", true)))
                .hasMessageContaining("此时无须填写");
        assertThatThrownBy(
                        () ->
                                season.reports(
                                        entry,
                                        "2024-04",
                                        Map.of("progress", "字".repeat(2001), "problems", "无")))
                .hasMessageContaining("最多2000字");
        assertThat(stage.openDuties(entry + "/2024-04")).containsExactly("reportProgress");
        assertThat(season.column("select key from progress_report")).isEmpty();
    }

    @Test
    void last_periods_text_is_shown_with_its_mark_and_stands_where_nothing_is_written() {
        assertThat(opens("2024-04")).containsEntry("firstReport", true);
        season.reports(
                entry, "2024-04", Map.of("progress", "完成一半", "effects", "投诉下降", "problems", "缺人"));
        season.reviews("T03", "2024-04", "baseline", 8.5);
        season.opens("2024-05");
        assertThat(opens("2024-05"))
                .containsEntry("firstReport", false)
                .containsEntry("project", "huangpu的项目1")
                .containsEntry("periodDue", "2024年5月31日")
                .containsEntry("lastPeriod", "2024年4月")
                .containsEntry("lastProgress", "完成一半")
                .containsEntry("lastResults", "（无）")
                .containsEntry("lastMark", "8.50 分（满分 10 分）");

        assertThatThrownBy(() -> season.reports(entry, "2024-05", Map.of("progress", "做了")))
                .hasMessage("请填写“问题与下一步”，与上期相同的可勾选“复制上期”。");
        season.reports(entry, "2024-05", Map.of("copyLast", true, "problems", "人已到位"));
        var report = reports.find(entry + "/2024-05").orElseThrow();
        assertThat(report.content()).isEqualTo(new ReportContent("完成一半", "投诉下降", null, "人已到位"));
        assertThat(report.isCopied()).isTrue();
    }

    @Test
    void last_period_is_the_latest_one_that_was_reported() {
        season.reports(entry, "2024-04");
        season.opens("2024-05");
        season.opens("2024-06");
        assertThat(opens("2024-06")).containsEntry("lastPeriod", "2024年4月");
        season.reports(entry, "2024-06");
        assertThat(opens("2024-05")).containsEntry("lastPeriod", "2024年4月");
    }

    @Test
    void a_project_accepted_later_is_started_and_reports_on_the_running_period_only() {
        stage.at("2024-05-02");
        season.opens("2024-05");
        var late = season.accepted("T05", "putuo", 1);
        season.season("startLateProject");
        season.season("startLateProject");
        assertThat(season.column("select period from report_due where entry = ?", late))
                .containsExactly("2024-05");
        assertThat(stage.openDuties(late + "/2024-05")).containsExactly("reportProgress");
        assertThat(season.column("select entry from started_project where entry = ?", late))
                .hasSize(1);
        assertThat(instances("project-implementation", late)).isEqualTo(1);
        assertThat(instances("track-review", UnderWay.review("T05", "2024-05"))).isEqualTo(1);
    }

    private ReportDue due(String period) {
        return dues.get(entry + "/" + period);
    }

    private Map<String, Object> opens(String period) {
        return stage.opens("huangpu-liaison", stage.task(entry + "/" + period, "reportProgress"));
    }

    private long running(String model) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(model).count();
    }

    private long instances(String model, String key) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(model)
                .processInstanceBusinessKey(key)
                .count();
    }
}
