package org.meritcompetition.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.meritcompetition.shared.Decided;

/** An entry's canonical form is written down, so that its hash can be computed anywhere. */
class EntryTest {

    private static final Instant AT = Instant.parse("2024-04-18T01:00:00.123456789Z");

    @Test
    void anEntryIsOneLineOfJsonInAFixedOrder() {
        var entry = entry("office", "目标“不具体”\n请补充");
        assertThat(entry.content())
                .isEqualTo(
                        "{\"season\":\"cg-2024\",\"number\":1,\"at\":\"2024-04-18T01:00:00.123456Z\","
                                + "\"subject\":\"cg-2024/T03/huangpu/1\",\"act\":\"退回补正\",\"actor\":\"office\","
                                + "\"role\":\"竞赛办\",\"reason\":\"目标“不具体”\\n请补充\",\"article\":\"通知四（一）\","
                                + "\"inputsHash\":null,\"previous\":\""
                                + "0".repeat(64)
                                + "\"}");
        assertThat(entry.hash())
                .as("sha256sum over that line")
                .isEqualTo("74536331e2b2cdfe6ce0cdae9e209f0fb053f1b68e6f3302d91a5b4d39957313");
    }

    @Test
    void anExportedLineWithoutItsHashIsTheCanonicalForm() throws Exception {
        var entry = entry(null, "反斜杠 \\、斜杠 /、引号 \" 和制表符\t");
        var json = (ObjectNode) new ObjectMapper().readTree(entry.line());
        assertThat(json.remove("hash").asText()).isEqualTo(entry.hash());
        assertThat(json.toString()).isEqualTo(entry.content());
    }

    @Test
    void whatNoDatabaseKeepsIsReplacedBeforeItIsHashed() {
        assertThat(entry("office", "一\u0000二\u001b三\ud800四\r\n").reason())
                .isEqualTo("一\uFFFD二\uFFFD三\uFFFD四\r\n");
        assertThat(entry("office", "𠮷").reason()).isEqualTo("𠮷");
    }

    private static Entry entry(String actor, String reason) {
        return Entry.after(
                Head.before("cg-2024"),
                new Decided(
                        "cg-2024",
                        "cg-2024/T03/huangpu/1",
                        "退回补正",
                        actor,
                        "竞赛办",
                        reason,
                        "通知四（一）",
                        null),
                AT);
    }
}
