package org.meritcompetition.evaluation.quota.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class QuotaCommandTest {

    @TempDir private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void stageOnePrintsSeatsStepsAndHash() throws IOException {
        int exit =
                quota(
                        """
                        {"award": "先进集体", "total": 5, "method": "sainte-lague", "base": 0,
                         "reserve": 1,
                         "tracks": [{"code": "T01", "weight": 34, "min": 1, "max": 5},
                                    {"code": "T02", "weight": 22, "min": 1, "max": 5}]}
                        """);
        assertThat(exit).isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.get("seats")).hasToString("{\"T01\":2,\"T02\":2}");
        assertThat(json.get("reserve").asInt()).isEqualTo(1);
        assertThat(json.get("steps").get(4).asText()).isEqualTo("第4席→赛道2，商值22/3；其次为赛道1，商值6.80");
        assertThat(json.get("hash").asText()).hasSize(64);
    }

    @Test
    void stageTwoPrintsWhoHoldsASeatAndWhyTheOthersDoNot() throws IOException {
        int exit =
                quota(
                        """
                        {"seats": {"T01": 1, "T02": 1}, "unitCaps": {"default": 3, "huangpu": 2},
                         "nominations": {"T01": ["n1", "n2"], "T02": []},
                         "nominees": {"n1": {"unit": "huangpu", "preference": 1},
                                      "n2": {"unit": "xuhui", "preference": 1}}}
                        """);
        assertThat(exit).isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.get("selected")).hasToString("{\"T01\":[\"n1\"],\"T02\":[]}");
        assertThat(json.get("spares")).hasToString("{\"T01\":[\"n2\"],\"T02\":[]}");
        assertThat(json.get("displaced"))
                .hasToString(
                        "[{\"nominee\":\"n2\",\"track\":\"T01\",\"reason\":\"赛道1的1席由名次在前的n1获得。\"}]");
        assertThat(json.get("unfilled")).hasToString("{\"T01\":0,\"T02\":1}");
        assertThat(json.get("hash").asText()).hasSize(64);
    }

    @Test
    void oneTrackOrOneNomineeIsExplainedByOneCommand() throws IOException {
        Path seats =
                Files.writeString(
                        folder.resolve("seats.json"),
                        """
                        {"total": 4, "tracks": [{"code": "T01", "weight": 34},
                                                {"code": "T02", "weight": 22}]}
                        """);
        assertThat(run("--explain", "T02", seats.toString())).isZero();
        assertThat(out.toString().lines().skip(1))
                .containsExactly(
                        "第2席→赛道2，商值22/1；其次为赛道1，商值11.33", "第4席→赛道2，商值22/3；其次为赛道1，商值6.80", "合计2席。");
        Path nominees =
                Files.writeString(
                        folder.resolve("nominees.json"),
                        """
                        {"seats": {"T01": 1, "T02": 1}, "unitCaps": {"default": 1},
                         "nominations": {"T01": ["n2", "n3"], "T02": ["n1"]},
                         "nominees": {"n1": {"unit": "huangpu", "preference": 1},
                                      "n2": {"unit": "huangpu", "preference": 2},
                                      "n3": {"unit": "xuhui", "preference": 1}}}
                        """);
        out.getBuffer().setLength(0);
        assertThat(run("--explain", "n2", nominees.toString())).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "赛道1向名次第1的n2提供名额，单位（huangpu，限1席）按推荐次序2留用。",
                        "赛道2向名次第1的n1提供名额，单位（huangpu，限1席）按推荐次序1留用，让出次序在后的n2，其名额退回赛道1。",
                        "本单位（huangpu）限1席，由推荐次序在前的n1占满。");
        out.getBuffer().setLength(0);
        assertThat(run("--explain", "n3", nominees.toString())).isZero();
        assertThat(out.toString().lines().reduce((first, last) -> last)).hasValue("获得名额。");
        out.getBuffer().setLength(0);
        assertThat(run("--explain", "n9", nominees.toString())).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("没有“n9”");
    }

    @Test
    void faultsAreListedAndTheExitCodeIsOne() throws IOException {
        assertThat(quota("{\"total\": 0, \"tracks\": []}")).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines().skip(1))
                .containsExactly("total：总名额应为1至100000的整数，现为0", "tracks：没有赛道");
    }

    @Test
    void aTieIsAFaultToo() throws IOException {
        String track = "{\"code\": \"%s\", \"weight\": 1}";
        String tracks = track.formatted("T01") + "," + track.formatted("T02");
        assertThat(quota("{\"total\": 1, \"tracks\": [" + tracks + "]}")).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("tieBreak：赛道1、赛道2的商值和权重都相等");
    }

    @Test
    void aFileThatCannotBeReadIsSaidSo() {
        assertThat(run(folder.resolve("none.json"))).isEqualTo(1);
        assertThat(err.toString()).startsWith("读不到文件 ");
        assertThat(run(folder)).isEqualTo(1);
        assertThat(run(Path.of(""), folder)).isEqualTo(2);
    }

    private int quota(String text) throws IOException {
        return run(Files.writeString(folder.resolve("quota.json"), text));
    }

    private int run(Path... files) {
        return run(Arrays.stream(files).map(Path::toString).toArray(String[]::new));
    }

    private int run(String... arguments) {
        return new CommandLine(new QuotaCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
