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
        return new CommandLine(new QuotaCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Arrays.stream(files).map(Path::toString).toArray(String[]::new));
    }
}
