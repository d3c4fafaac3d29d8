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

class CheckSeasonCommandTest {

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
