package org.meritcompetition.season.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

public class CheckSeasonCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    @Test
    void a_good_file_prints_one_page_and_exits_with_0() {
        assertThat(check("src/main/resources/seasons/cg-2024.yaml")).isZero();
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString().lines().count()).isLessThanOrEqualTo(60);
        assertThat(out.toString())
                .contains("注册登记  2024-03-15 至 2024-04-15，21 个工作日")
                .contains("赛道 10 条")
                .contains("参赛单位 20 个")
                .containsPattern("合计 +30 +40")
                .containsPattern("领导小组审定 +2024-12-19 +2024-12-20 +2024-12-20 +0")
                .contains("印发决定到阶段结束 2024-12-31 还有 1 个工作日")
                .contains("核查 10＋审定 1＋再公示 5＋印发 1＝17 个工作日")
                .contains("最迟 2025-01-22 了结，超出阶段 15 个工作日：只有该名人选另行补发决定");
    }

    @Test
    void the_season_that_nobody_tuned_for_is_good_too() {
        assertThat(check("src/test/resources/seasons/six-tracks.yaml")).isZero();
        assertThat(out.toString()).contains("赛道 6 条").containsPattern("合计 +17 +23");
    }

    @Test
    void a_faulty_file_lists_all_faults_and_exits_with_1() {
        assertThat(check("src/test/resources/seasons/twenty-faults.yaml")).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("有 20 处错误");
        assertThat(err.toString().lines().filter(line -> line.startsWith("第 "))).hasSize(20);
        assertThat(err.toString())
                .as("each step of a chain that does not fit")
                .contains("形式审查：2024-12-16 后 1 日／2024-12-13／2024-12-19，差 2 个工作日");
    }

    @Test
    void a_file_that_is_not_there_gives_one_clear_line() {
        assertThat(check("no/such/season.yaml")).isEqualTo(1);
        assertThat(err.toString()).isEqualToIgnoringNewLines("找不到文件 no/such/season.yaml");
    }

    @Test
    void a_folder_gives_one_clear_line() {
        assertThat(check(folder.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("是文件夹");
    }

    @Test
    void a_file_in_another_encoding_gives_one_clear_line() throws IOException {
        var file = Files.writeString(folder.resolve("s.yaml"), "title: 竞赛", Charset.forName("GBK"));
        assertThat(check(file.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("另存为 UTF-8");
    }

    @Test
    void a_season_of_a_year_without_a_table_is_refused_with_the_way_to_get_one()
            throws IOException {
        assertThat(check(seasonOf(2027))).isEqualTo(1);
        assertThat(err.toString())
                .contains("没有 2027 年的工作日表")
                .contains("由系统管理员在“工作日历”中导入 2027 年的放假通知；通知尚未发布时可先建暂定表");
    }

    @Test
    void a_season_that_closes_in_a_year_without_a_table_is_refused_too() throws IOException {
        assertThat(check(seasonOf(2026))).isEqualTo(1);
        assertThat(err.toString())
                .contains("“报送年度总结”的截止算不出：2027 年没有工作日表")
                .doesNotContain("没有 2026 年");
    }

    @Test
    void a_table_from_the_calendar_page_is_taken_into_account() throws IOException {
        var table = folder.resolve("2027.csv");
        Files.writeString(
                table,
                "从,至,安排,名称\n2027-1-1,,放假,元旦\n2027-5-1,2027-5-5,放假,劳动节\n2027-10-1,2027-10-7,放假,国庆节\n");
        check("--calendar", table.toString(), seasonOf(2026));
        assertThat(err.toString()).doesNotContain("没有工作日表");
    }

    @Test
    void a_faulty_or_missing_table_is_refused_by_its_cells() throws IOException {
        var table = Files.writeString(folder.resolve("t.csv"), "从,至,安排,名称\n2027-2-30,,放假,春节\n");
        assertThat(check("--calendar", table.toString(), seasonOf(2026))).isEqualTo(1);
        assertThat(err.toString()).contains("A2：“2027-2-30”不是日期");
        assertThat(check("--calendar", "no/2027.csv", seasonOf(2026))).isEqualTo(1);
        assertThat(err.toString()).contains("找不到文件 no/2027.csv");
    }

    /** The shipped file with every date moved to another year. */
    private String seasonOf(int year) throws IOException {
        var shipped = Files.readString(Path.of("src/main/resources/seasons/cg-2024.yaml"));
        var file = folder.resolve("cg-" + year + ".yaml");
        Files.writeString(file, shipped.replaceAll("2024(?=-|$|\\s)", String.valueOf(year)));
        return file.toString();
    }

    @Test
    void without_exactly_one_file_it_says_how_to_call_it_and_exits_with_2() {
        assertThat(check()).isEqualTo(2);
        assertThat(check("one.yaml", "two.yaml")).isEqualTo(2);
        assertThat(err.toString()).contains("check-season FILE");
    }

    private int check(String... arguments) {
        return new CommandLine(new CheckSeasonCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
