package org.meritcompetition.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.springframework.beans.factory.annotation.Autowired;

@EngineTest
class TrackReviewTest {

    private static final String KEY = UnderWay.review("T03", "2024-04");

    @Autowired Stage stage;
    @Autowired RepositoryService models;
    @Autowired ReviewingTracks reviewing;
    @Autowired ProgressRecord record;
    private UnderWay season;
    private String huangpu;
    private String xuhui;
    private String putuo;
    private String silent;

    @BeforeEach
    void fourProjectsOfATrackOfWhichThreeReport() {
        season = new UnderWay(stage, models);
        huangpu = season.accepted("T03", "huangpu", 1);
        xuhui = season.accepted("T03", "xuhui", 1);
        putuo = season.accepted("T03", "putuo", 1);
        silent = season.accepted("T03", "yangpu", 1);
        season.firstPeriodOpens();
        season.reports(huangpu, "2024-04");
        season.reports(xuhui, "2024-04");
        stage.at("2024-05-02");
        season.reports(putuo, "2024-04");
        stage.fires(silent + "/2024-04", "reportProgressClosed");
    }

    @Test
    void the_judge_sees_every_report_of_the_track_and_can_name_those_who_reported() {
        var shown = stage.opens("judge-t03", stage.task(KEY, "reviewTrack"));
        assertThat(shown)
                .containsEntry("trackName", "数字化转型")
                .containsEntry("reportsDue", 4)
                .containsEntry("reportsMade", 2.0)
                .containsEntry("reportsLate", 1.0)
                .containsEntry("lastBaseline", "无");
        assertThat(shown.get("rows").toString())
                .contains("黄浦区城管执法局", "yangpu的项目1", "未报", "逾期报送", "完成2024-04");
        assertThat(shown.get("reported").toString())
                .contains(huangpu, xuhui, putuo)
                .doesNotContain(silent);
    }

    @Test
    void one_baseline_marks_all_and_exceptions_are_named() {
        season.reviews(
                "T03",
                "2024-04",
                "baseline",
                8,
                "outstanding",
                List.of(huangpu),
                "bonus",
                1.5,
                "lacking",
                List.of(putuo),
                "deduction",
                3,
                "reason",
                "一个有实效，一个太笼统");
        assertThat(stage.endOf("track-review", KEY)).isEqualTo("reviewed");
        assertThat(markOf(huangpu)).isEqualTo("9.50");
        assertThat(markOf(xuhui)).isEqualTo("8.00");
        assertThat(markOf(putuo)).isEqualTo("5.00");
        assertThat(season.column("select settled_by from track_review where key = ?", KEY))
                .containsExactly("judge-t03");
        assertThat(daily(huangpu)).isEqualTo("29.25");
        assertThat(daily(xuhui)).isEqualTo("27.00");
        assertThat(daily(putuo)).isEqualTo("15.00");
        assertThat(daily(silent)).isEqualTo("0.00");
    }

    @Test
    void a_silent_judge_leaves_punctuality_alone() {
        stage.fires(KEY, "reviewTrackClosed");
        assertThat(stage.endOf("track-review", KEY)).isEqualTo("notReviewed");
        assertThat(season.column("select status from track_review where key = ?", KEY))
                .containsExactly("NOT_REVIEWED");
        assertThat(daily(huangpu)).isEqualTo("30.00");
        assertThat(daily(putuo)).isEqualTo("15.00");
        assertThat(daily(silent)).isEqualTo("0.00");
    }

    @Test
    void who_did_not_report_cannot_be_named_and_nothing_is_written() {
        assertThatThrownBy(
                        () ->
                                season.reviews(
                                        "T03",
                                        "2024-04",
                                        "baseline",
                                        8,
                                        "lacking",
                                        List.of(silent),
                                        "deduction",
                                        3,
                                        "reason",
                                        "未报"))
                .hasMessageContaining("没有“" + silent + "”这个选项");
        assertThatThrownBy(
                        () ->
                                reviewing.review(
                                        KEY,
                                        new Verdict(
                                                BigDecimal.ONE,
                                                List.of(silent),
                                                BigDecimal.ONE,
                                                List.of(),
                                                null,
                                                "好"),
                                        "judge-t03"))
                .hasMessageContaining("未报送进展");
        assertThat(stage.openDuties(KEY)).containsExactly("reviewTrack");
        assertThat(season.column("select entry from review_exception")).isEmpty();
    }

    @Test
    void the_judge_gives_the_baseline_whoever_is_named() {
        assertThatThrownBy(() -> season.reviews("T03", "2024-04")).hasMessage("请填写“基准分（0—10 分）”。");
        assertThat(stage.openDuties(KEY)).containsExactly("reviewTrack");
    }

    private String markOf(String entry) {
        return reviewing.markOf(UnderWay.SEASON, "T03", entry, "2024-04").orElseThrow().toString();
    }

    private String daily(String entry) {
        var whole = record.of(UnderWay.SEASON).get(entry);
        assertThat(record.ofTrack(UnderWay.SEASON, "T03")).containsEntry(entry, whole);
        assertThat(record.ofUnit(UnderWay.SEASON, entry.split("/")[2])).containsEntry(entry, whole);
        assertThat(record.find(entry)).contains(whole);
        return whole.dailyScore().orElseThrow().toString();
    }
}
