package org.meritcompetition.record.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meritcompetition.record.Entries;
import org.meritcompetition.record.Entry;
import org.meritcompetition.record.RecordServer;
import org.meritcompetition.shared.StartRefused;
import picocli.CommandLine;

/** verify-record, on an exported file and on the database itself. */
class VerifyRecordCommandTest {

    private static RecordServer server;

    @TempDir Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Entry> entries = new ArrayList<>(Entries.chain("cg-2024", 5));
    private final String head = entries.get(4).hash();
    private Path file;

    @BeforeAll
    static void aServer() {
        server = new RecordServer();
    }

    @AfterAll
    static void gone() throws Exception {
        server.close();
    }

    @BeforeEach
    void fiveDecisions() throws IOException {
        server.clear();
        server.start();
        server.add(entries);
        export();
    }

    @Test
    void aRecordAsItWasWrittenIsAcceptedAndItsHeadPrinted() {
        assertThat(verifyFile()).isZero();
        assertThat(verifyDatabase()).isZero();
        assertThat(out.toString().lines())
                .hasSize(2)
                .allMatch(it -> it.contains("cg-2024：共 5 条") && it.contains(head));
    }

    @Test
    void aChangedEntryIsNamed() throws IOException {
        entries.set(1, Entries.withReason(entries.get(1), "改过的理由"));
        export();
        server.tamper("update record.entry set reason = '改过的理由' where number = 2");
        bothSay("cg-2024 第 2 条：内容与哈希不符，已被改动");
    }

    @Test
    void aGapIsNamed() throws IOException {
        entries.remove(2);
        export();
        server.tamper("delete from record.entry where number = 3");
        bothSay("cg-2024 第 4 条：之前缺少第 3 条");
    }

    @Test
    void entriesThatChangedPlacesAreNamed() throws IOException {
        Collections.swap(entries, 1, 2);
        export();
        assertThat(verifyFile()).isEqualTo(1);
        assertThat(err.toString()).contains("cg-2024 第 2 条：次序被调换，排在第 3 条之后");
        server.tamper(
                "update record.entry set number = 99 where number = 2",
                "update record.entry set number = 2 where number = 3",
                "update record.entry set number = 3 where number = 99");
        assertThat(verifyDatabase()).isEqualTo(1);
        assertThat(err.toString())
                .contains("cg-2024 第 2 条：内容与哈希不符")
                .contains("cg-2024 第 3 条：内容与哈希不符");
    }

    @Test
    void aCutTailIsFoundByThePrintedHead() throws IOException {
        assertThat(verifyFile("--head", head)).isZero();
        assertThat(verifyDatabase("--head", head.toUpperCase())).isZero();
        entries.remove(4);
        export();
        server.tamper("delete from record.entry where number = 5");
        assertThat(verifyFile()).isZero();
        assertThat(verifyDatabase()).isZero();
        assertThat(verifyFile("--head", head)).isEqualTo(1);
        assertThat(verifyDatabase("--head", head)).isEqualTo(1);
        assertThat(err.toString().lines())
                .hasSize(2)
                .containsOnly("记录中没有哈希为 %s 的条目：末尾被截去，或整条记录被替换".formatted(head));
    }

    @Test
    void aLineThatIsNoEntryIsNamedByItsNumber() throws IOException {
        Files.writeString(file, entries.get(0).line() + "\n{\"season\":\"cg-2024\"}\n不是记录\n");
        assertThat(verifyFile()).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("文件第 2 行不是完整的记录条目", "文件第 3 行不是完整的记录条目");
    }

    /**
     * A reader sees what a parser that takes the last of two, or the first object alone, does not.
     */
    @Test
    void whatIsAddedToALineIsNoEntryEither() throws IOException {
        var first = entries.get(0).line();
        Files.writeString(
                file,
                first.replace("{", "{\"reason\":\"改成这样\",")
                        + "\n"
                        + first
                        + "{\"reason\":\"改成这样\"}\n"
                        + first
                        + "\n");
        assertThat(verifyFile()).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly("文件第 1 行不是完整的记录条目", "文件第 2 行不是完整的记录条目");
    }

    @Test
    void whatCannotBeReadIsSaidInOneLine() {
        assertThat(run(Map.of(), "--file", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(run(Map.of("DB_URL", "jdbc:postgresql://127.0.0.1:1/none"))).isEqualTo(2);
        assertThat(run(Map.of(), "--data", folder.toString())).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(3);
    }

    private void bothSay(String sentence) {
        assertThat(verifyFile()).isEqualTo(1);
        assertThat(verifyDatabase()).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(2).containsOnly(sentence);
    }

    private void export() throws IOException {
        file = folder.resolve("record.jsonl");
        Files.write(file, entries.stream().map(Entry::line).toList());
    }

    private int verifyFile(String... options) {
        var all = new ArrayList<>(List.of("--file", file.toString()));
        all.addAll(List.of(options));
        return run(Map.of(), all.toArray(String[]::new));
    }

    private int verifyDatabase(String... options) {
        return run(Map.of("DB_URL", server.jdbcUrl(), "DB_USER", "merit"), options);
    }

    private int run(Map<String, String> environment, String... options) {
        var command =
                new VerifyRecordCommand(
                        directory -> {
                            throw new StartRefused("%s 不是演示的数据目录。".formatted(directory));
                        },
                        environment);
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(options);
    }
}
