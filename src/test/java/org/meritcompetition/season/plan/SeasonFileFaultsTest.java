package org.meritcompetition.season.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonFileFaultsTest {

    private static final String GOOD = text("/seasons/cg-2024.yaml");

    @Test
    void twenty_different_faults_are_found_in_one_run_each_at_its_place() {
        var faults = faultsOf(text("/seasons/twenty-faults.yaml"));

        assertThat(faults)
                .extracting(Fault::place)
                .containsExactly(
                        "第 1 行 approval",
                        "第 2 行 season",
                        "第 6 行 sponsor",
                        "第 10 行 phases.IMPLEMENTATION.from",
                        "第 14 行 tracks[1].deputy",
                        "第 15 行 tracks[2].judgeUnit",
                        "第 16 行 tracks[3].deputy",
                        "第 22 行 units[3].code",
                        "第 24 行 maxProjects",
                        "第 28 行 periods[2].due",
                        "第 34 行 awards.COLLECTIVE.seats",
                        "第 40 行 awards.INDIVIDUAL.seats.T88",
                        "第 41 行 awards.INDIVIDUAL.unitCap",
                        "第 43 行 awards.INDIVIDUAL.spares",
                        "第 45 行 weights",
                        "第 46 行 reportingShare",
                        "第 56 行 duties.reviewEntry.closing",
                        "第 62 行 duties.inspectMidterm.due",
                        "第 66 行 duties.celebrate",
                        "第 83 行 duties.examineDossiers.due");
        assertThat(faults)
                .extracting(Fault::message)
                .doesNotHaveDuplicates()
                .allMatch(message -> message.matches("(?s).*\\p{IsHan}.*"));
        assertThat(faults).allSatisfy(fault -> assertThat(fault.remedy()).isNotBlank());
    }

    /** One edit of the shipped file, and a fault that it makes. */
    @ParameterizedTest(name = "{0} → {1}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
"""
year: 2024          | year: '2024'          | year                         | 不能写“2024”
title: 2024年       | title: 42 #           | title                        | 应为文字
division: {code: cg, | division: {code: cg, city: 上海, | division.city    | 不认识“city”
to: 2024-10-31      | to: 2024-10-32        | phases.IMPLEMENTATION.to     | 不能写“2024-10-32”
{from: 2024-03-15   | {from: 2023-03-15     | phases.REGISTRATION.from     | 不在 2024 年
{code: huangpu, name: 黄浦区 | {code: huangpu, name: 徐汇区 | units[2].name | 与 units[1] 重复
code: huangpu       | code: Huang-Pu        | units[1].code                | 写法不对
code: T01           | code: T-01            | tracks[1].code               | 写法不对
judge: 组织人事处, deputy: T02 | judge: 组织人事处, deputy: T01 | tracks[1].deputy | 由自己代理
judge: 组织人事处,  |                       | tracks[1].judge              | 缺少“judge”
foci: [赛制度落实, 赛指导监督] | foci: 赛制度落实 | tracks[1].foci            | 不能写“赛制度落实”
opens: 2024-05-01   | opens: 2024-04-30     | periods[2].opens             | 与上一期
due: 2024-05-31     | due: 2024-04-20       | periods[2].due               | 早于开始日
T10: 3              | T10: 三               | awards.COLLECTIVE.seats.T10  | 不能写“三”
, T10: 3            |                       | awards.COLLECTIVE.seats      | 缺少赛道 T10
defaultTable: true  | defaultTable: 是      | awards.COLLECTIVE.defaultTable | 不能写“是”
returnRounds: 2     | returnRounds: -1      | returnRounds                 | 不能写“-1”
rubric: {effect: 25, | rubric: {effect: 30, | rubric                       | 四项合计 105，不是 100
demonstration: 25}  | demonstration: -1}    | rubric.demonstration         | 不能写“-1”
judges: 1, method: mean | judges: 2, method: trimmed-mean | marking.judges    | 至少要三位评委
judges: 1, method: mean | judges: 0, method: mean | marking.judges             | 不能写“0”
judges: 1, method: mean | judges: 3, method: best | marking.method             | 不能写“best”
  quorum: 4         |   quorum: 6           | leadingGroup.quorum          | 不能写“6”
majority: half      | majority: 多数        | leadingGroup.majority        | 不能写“多数”
members: [领导小组组长, 领导小组副组长, | members: [领导小组组长, 领导小组组长, | leadingGroup.members      | 重名的算一人
members: [领导小组组长, 领导小组副组长, 领导小组成员一, 领导小组成员二, 领导小组成员三] | members: 21 | leadingGroup.members | 不能写“21”
  quorum: 4         |   quorom: 4           | leadingGroup.quorom          | 不认识“quorom”
castVote:         {due: 2024-12-19 | castVote: {due: 2024-12-18 | duties.castVote.due | 排不下
reviewEntry:      {within: 5} | reviewEntry: {} | duties.reviewEntry.within  | 缺少“within”
draftWorkPlan:    {due: 2024-04-15 | draftWorkPlan: {due: 2024-04-16 | duties.draftWorkPlan.due | 不在“注册登记”阶段内
fillProjectEntry: {due: 2024-04-15 | fillProjectEntry: {due: 2024-04-12 | duties.fillProjectEntry.due | 早于它的上一步
unitFiling:       {due: 2024-04-15} | unitFiling: {due: 2024-04-12} | duties.draftWorkPlan.due | 晚于“单位填报”
reportProgress:   {} | reportProgress: {due: 2024-10-31} | duties.reportProgress | 由 periods 决定
reviewTrack:      {within: 8, closing: 3} | reviewTrack: {within: 8, closing: 6} | duties.reviewTrack | 晚于冻结得分
scoreWorkPlan:    {within: 10} | scoreWorkPlan: {within: 150} | duties.scoreWorkPlan | 晚于冻结得分（2024-11-18）
due: 2024-07-31, within: 10} | due: 2024-10-31} | duties.inspectMidterm | 最迟 2024-11-08 截止，晚于年终考核开始的前一天（2024-10-31）
due: 2024-07-31, within: 10} | due: 2024-09-30, within: 10} | duties.answerGuidance | 中途检查以后的回应指导意见最迟 2024-11-05 截止，晚于年终考核开始的前一天（2024-10-31）
{within: 10}                       # 回 | {within: 80} # 回 | duties.answerGuidance | 晚于年终考核开始的前一天
reviewEntry:      {within: 5} | reviewEntry: {within: 50} | duties.reviewEntry | 晚于实施推进结束（2024-10-31）
reviewEntry:      {within: 5} | reviewEntry: {within: 27} | duties.reviewEntry | 其后的中途检查和回应指导意见最迟
returnRounds: 2     | returnRounds: 9      | duties.reviewEntry           | 项目受理（含退回补正 9 次）
assessOwnPlan:    {opens: 2024-10-08, due: 2024-10-31} | assessOwnPlan: {opens: 2024-10-08, due: 2024-10-31, closing: 8} | duties.assessOwnPlan | 单位自评最迟 2024-11-12 截止，晚于评委打年终考核分的到期日（2024-11-11）
{within: 10}                       # 回 | {within: 10, closing: 1, ladder: {lastReminder: -1, lineLeader: 2}} # 回 | duties.answerGuidance.ladder.lineLeader | 才督促
{within: 10}                       # 回 | {within: 10, ladder: {lineLeader: 2}} # 回 | duties.answerGuidance.ladder.lastReminder | 缺少“lastReminder”
{within: 10}                       # 回 | {within: 10, ladder: {lastReminder: 1, lineLeader: 2}} # 回 | duties.answerGuidance.ladder.lastReminder | 不能写“1”
{firstReminder: -5, | {firstReminder: -1, | deadlines.ladder.lastReminder | 不晚于上一级
head: 3, | head: 6, | deadlines.ladder.supervision | 不晚于上一级
supervision: 5 | supervision: 7 | deadlines.ladder.supervision | 已经截止
lineLeader: 1, head: 3 | lineLeader: 3, head: 4 | duties.deployEvaluation.closing | 来不及督促
supervision: 5 | minister: 5 | deadlines.ladder.minister | 不认识“minister”
deployEvaluation: {due: 2024-11-01, closing: 2} | deployEvaluation: {due: 2024-11-01, closing: 9} | duties.candidates.due | 差 3 个工作日
assessForJudge:   {due: 2024-11-14, within: 1, closing: 2} | assessForJudge: {due: 2024-11-14, within: 1, closing: 4} | duties.assessForJudge | 评委提名时还没有得分
vetoYears: 1        | vetoYears: 一年       | eligibility.vetoYears        | 不能写“一年”
code: petition,     | code: discipline,     | eligibility.consulted[2].code | 与 eligibility.consulted[1] 重复
code: police,       | code: Police-1,       | eligibility.consulted[3].code | 写法不对
name: 公安机关      | name: 信访部门        | eligibility.consulted[3].name | 重复
seniorAtMost: 0.20  | seniorAtMost: 1.2     | eligibility.seniorAtMost     | 不能写“1.2”
recallMinutes: 60   | recalMinutes: 60      | eligibility.recalMinutes     | 不认识“recalMinutes”
replyToConsultation: {due: 2024-12-13 | replyToConsultation: {due: 2024-12-12 | duties.replyToConsultation.due | 差 1 个工作日
noticeDays: 5       | noticeDays: 7         | duties.issueDecision.due     | 公示 7 日后印发决定：2024-12-31
preparation:      {due: 2024-12-12, within: 2, closing: 2} | preparation: {due: 2024-12-12, closing: 2} | duties.preparation.within | 缺少“within”
applyForAward:    {due: 2024-11-13 | applyForAward: {opens: 2024-11-08, due: 2024-11-13 | duties.applyForAward.opens | 写 opens 不起作用
reportProgress:   {} | reportProgress: {within: 3} | duties.reportProgress.within | 由 periods 决定
verifyObjection:  {within: 10, closing: 5} | verifyObjection: {closing: 5} | duties.verifyObjection | 没有写期限
castVote:         {due: 2024-12-19, within: 1, closing: 0} | castVote: {} | duties.castVote | 没有写期限
nominateAsDeputy: {due: 2024-11-21 | nominateAsDeputy: {due: 2024-11-27 | duties.nominateForJudge.due | 差 4 个工作日
candidates:       {due: 2024-11-15 | candidates: {within: 10, due: 2024-11-15 | duties.candidates.due | 差 2 个工作日
preparation:      {due: 2024-12-12, within: 2 | preparation: {due: 2024-12-12, within: 6 | duties.preparation.due | 差 2 个工作日
draftWorkPlan:    {due: 2024-04-15, within: 3} | draftWorkPlan: {due: 2024-04-15, within: 30} | duties.unitFiling | 至少共要 32 个工作日
assessOwnPlan:    {opens: 2024-10-08 | assessOwnPlan: {within: 30, opens: 2024-10-08 | duties.assessOwnPlan | 晚于评委打年终考核分的到期日
{code: huangpu,     | {code: huangpudistrict16, | units[1].code              | 太长
name: 黄浦区城管执法局 | name: 长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长 | units[1].name | 有 61 个字，太长
{code: huangpu,     | {code: city,          | units[1].code                | 程序另有用处
{code: T01,         | {code: unit,          | tracks[1].code               | 程序另有用处
members: [领导小组组长, | members: [王,     | leadingGroup.members         | “王”不能作姓名
members: [领导小组组长, | members: [王5号,  | leadingGroup.members         | “王5号”不能作姓名
judge: 组织人事处,  | judge: 法制处,        | tracks[1].deputy             | 等于自己代理自己
scoreWorkPlan:      | scorePlan: {within: 3} # | duties.scorePlan          | 没有“scorePlan”这项任务
""")
    void a_wrong_entry_is_named_at_its_place(
            String right, String wrong, String path, String message) {
        assertThat(GOOD).contains(right);
        var faults =
                faultsOf(
                        GOOD.replaceFirst(
                                Pattern.quote(right),
                                Matcher.quoteReplacement(wrong == null ? "" : wrong)));
        assertThat(faults)
                .anySatisfy(
                        fault -> {
                            assertThat(fault.place()).matches("第 \\d+ 行 .*").endsWith(" " + path);
                            assertThat(fault.message()).contains(message);
                        });
    }

    /** What was refused only later does not stop a season that runs. */
    @Test
    void an_adopted_season_is_not_asked_what_was_not_asked_when_it_was_adopted()
            throws SeasonFileFaulty {
        var written =
                GOOD.replace("applyForAward:    {", "applyForAward:    {opens: 2024-11-08, ")
                        .replace("judge: 组织人事处", "judge: 法制处");
        assertThat(faultsOf(written)).hasSize(2);
        assertThat(SeasonFile.adopted(new StringReader(written), "a", WorkingDays.shipped()).code())
                .isEqualTo("cg-2024");
    }

    @Test
    void a_closing_that_comes_too_late_is_told_with_the_date_that_would_fit() {
        var midterm = "inspectMidterm:   {opens: 2024-07-01, due: 2024-07-31";
        assertThat(GOOD).contains(midterm);
        assertThat(
                        faultsOf(
                                GOOD.replace(
                                        midterm,
                                        midterm.replace("due: 2024-07-31", "due: 2024-10-31"))))
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.remedy())
                                    .isEqualTo("到期日（due）改为 2024-10-23 或更早，或把 closing 缩短 6 个工作日");
                            assertThat(WorkingDays.shipped().plus(LocalDate.parse("2024-10-23"), 6))
                                    .isEqualTo("2024-10-31");
                        });
    }

    @Test
    void a_year_without_a_table_of_working_days_is_refused_and_not_guessed() {
        assertThat(
                        faultsOf(
                                GOOD.replace("2024-", "2030-")
                                        .replaceAll("(?m)^(year: |season: cg-)2024", "$12030")))
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.message()).isEqualTo("没有 2030 年的工作日表");
                            assertThat(fault.remedy()).contains("导入 2030 年的放假通知");
                        });
    }

    @Test
    void deputies_who_would_recuse_together_are_refused() {
        var both =
                GOOD.replace("deputy: T02}", "deputy: T02, judgeUnit: corps}")
                        .replace("deputy: T03}", "deputy: T03, judgeUnit: corps}");
        assertThat(faultsOf(both))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("要一起回避"));
    }

    @Test
    void a_closing_in_a_year_without_a_table_is_refused_at_the_duty() {
        var last = "submitAnnualSummary: {due: 2024-12-31, within: 1, closing: 2}";
        assertThat(GOOD).contains(last);
        assertThat(
                        faultsOf(
                                GOOD.replace(
                                        last,
                                        "submitAnnualSummary: {due: 2026-12-31, closing: 2}")))
                .anySatisfy(
                        fault -> {
                            assertThat(fault.place()).endsWith(" duties.submitAnnualSummary");
                            assertThat(fault.message()).contains("2027 年没有工作日表");
                        });
    }

    @Test
    void a_date_that_follows_from_another_is_not_written_twice() {
        assertThat(faultsOf(GOOD + "\n  midtermOpens: {opens: 2024-07-01}\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("由别处的日期推出"));
    }

    @Test
    void a_phase_that_ends_before_it_starts_is_refused() {
        assertThat(faultsOf(GOOD.replace("to: 2024-04-15}", "to: 2024-03-01}")))
                .extracting(Fault::place)
                .anyMatch(place -> place.endsWith(" phases.REGISTRATION.to"));
    }

    @Test
    void a_table_without_any_track_is_refused_for_each_track() {
        var seats =
                "seats: {T01: 3, T02: 3, T03: 3, T04: 3, T05: 3, T06: 3, T07: 3, T08: 3, T09: 3, T10: 3}";
        assertThat(GOOD).contains(seats);
        assertThat(faultsOf(GOOD.replace(seats, "seats: {}"))).hasSize(11);
    }

    @Test
    void control_characters_are_refused() {
        assertThat(faultsOf("season: \u0001\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.remedy()).contains("UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# 只有说明\n"})
    void an_empty_file_says_so(String empty) {
        assertThat(faultsOf(empty)).containsExactly(new Fault("第 1 行", "文件是空的", "从现有的赛季文件复制一份再改"));
    }

    @Test
    void what_is_no_yaml_is_shown_with_its_line() {
        assertThat(faultsOf("season: cg-2024\nyear: [2024\ntitle: 竞赛\n"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.place()).isEqualTo("第 3 行"));
        assertThat(faultsOf("- 一\n- 二\n")).isNotEmpty();
        assertThat(faultsOf("season: &a [*a]\ntracks: *a\n")).isNotEmpty();
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_no_harm() throws SeasonFileFaulty {
        var saved = "\uFEFF" + GOOD.replace("\n", "\r\n");
        assertThat(SeasonFile.read(new StringReader(saved), "saved").code()).isEqualTo("cg-2024");
    }

    @Test
    void whatever_line_is_lost_doubled_or_cut_short_the_answer_is_a_list_of_faults() {
        var lines = GOOD.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            for (var damaged : damagedAt(lines, i)) {
                var thrown =
                        catchThrowable(() -> SeasonFile.read(new StringReader(damaged), "damaged"));
                if (thrown != null) {
                    assertThat(thrown).as("line %d", i + 1).isInstanceOf(SeasonFileFaulty.class);
                }
            }
        }
    }

    private static List<String> damagedAt(List<String> lines, int i) {
        var line = lines.get(i);
        return Stream.of(
                        List.<String>of(),
                        List.of(line, line),
                        List.of(line.substring(0, line.length() / 2)),
                        List.of(line.replaceAll("\\d+", "0")),
                        List.of(line.replaceAll(":.*", ":")))
                .map(
                        instead -> {
                            var damaged = new ArrayList<>(lines);
                            damaged.remove(i);
                            damaged.addAll(i, instead);
                            return String.join("\n", damaged);
                        })
                .toList();
    }

    private static List<Fault> faultsOf(String text) {
        var thrown = catchThrowable(() -> SeasonFile.read(new StringReader(text), "season.yaml"));
        assertThat(thrown).isInstanceOf(SeasonFileFaulty.class);
        return ((SeasonFileFaulty) thrown).faults();
    }

    private static String text(String resource) {
        try (var in = SeasonFileFaultsTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(resource, e);
        }
    }
}
