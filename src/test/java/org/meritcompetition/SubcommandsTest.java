package org.meritcompetition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubcommandsTest {

    private static final String SMALL = "src/test/resources/seasons/three-units.yaml";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir private Path folder;

    @Test
    void aMisspeltSubcommandStartsNoServer() {
        assertThat(Subcommands.answer(new String[] {"check-saeson", "a.yaml"})).isTrue();
        assertThat(Subcommands.answer(new String[] {"--server.port=8090"})).isFalse();
        assertThat(Subcommands.answer(new String[] {})).isFalse();
        assertThat(run("check-saeson")).isEqualTo(2);
        assertThat(err.toString()).contains("没有这样的子命令：“check-saeson”。现有 check-season、quota");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
"""
rehearse --late abc        | --late 不能写“abc”，应为数
rehearse --seed 1.5        | --seed 不能写“1.5”，应为整数
rehearse --seed            | --seed 后面要写上值
rehearse --seed 1 --seed 2 | --seed 只能写一次
rehearse --habit late      | --habit 不能写“late”
quota --foo                | 没有这样的选项：“--foo”
rehearse --late 1.5        | --late 应为 0 到 1，现为 1.5
rehearse --silent -1       | --silent 应为 0 到 1，现为 -1.0
rehearse --vetoes NaN      | --vetoes 应为 0 到 1，现为 NaN
rehearse --season-file no.yaml | 找不到文件 no.yaml
rehearse --season-file src | src 是文件夹
rehearse --calendar no.csv | 找不到文件 no.csv
""")
    void whatIsWrittenWrongIsSaidInOneSentence(String command, String sentence) {
        assertThat(run(command.split(" "))).isIn(1, 2);
        assertThat(err.toString()).contains(sentence).doesNotContain("Exception", "Usage", "\tat ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
"""
--projects-per-unit-and-track 2  | 应为 0 到 1（赛季文件的 maxProjects），现为 2
--habit nowhere/castVote=late    | 赛季中没有“nowhere”
--habit north/reportProgres=late | 没有“reportProgres”这项任务
--habit north/reportProgress=bad | --habit 请写成
--out pom.xml                    | 不能写到 pom.xml
""")
    void whatTheSeasonDoesNotHaveIsNotRehearsed(String options, String sentence) {
        assertThat(run(("rehearse --season-file " + SMALL + " " + options).split(" ")))
                .isEqualTo(2);
        assertThat(err.toString()).contains(sentence);
    }

    @Test
    void aSeasonFileInAnotherEncodingIsSaidToBe() throws IOException {
        var saved = folder.resolve("saved.yaml");
        Files.writeString(saved, Files.readString(Path.of(SMALL)), Charset.forName("GB18030"));
        assertThat(run("rehearse", "--season-file", saved.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("另存为 UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "check-season ", "quota ", "rehearse ", "fill ", "verify-record "})
    void helpIsInOneLanguage(String subcommand) {
        assertThat(run((subcommand + "--help").split(" "))).isZero();
        assertThat(out.toString()).startsWith("用法：").doesNotContain("Show", "Print", "Commands:");
    }

    private int run(String... arguments) {
        return Subcommands.line()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
