package org.meritcompetition.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meritcompetition.database.EmbeddedDatabase;

/** What a newcomer reads when the demonstration cannot start. */
class StartOfTheDemonstrationTest {

    @TempDir Path directory;

    @Test
    void whileOneRunsASecondIsRefused() throws Exception {
        try (var running = EmbeddedDatabase.keptIn(directory.resolve("pg"))) {
            assertThat(running.jdbcUrl()).isNotBlank();
            refuses(Map.of(), "本系统已在运行");
        }
    }

    @Test
    void aDataDirectoryOfAnotherMajorVersionIsRefusedAndLeftAsItIs() throws Exception {
        var data = Files.createDirectories(directory.resolve("pg"));
        Files.writeString(data.resolve("PG_VERSION"), "14\n");
        refuses(Map.of(), "由 PostgreSQL 14 创建，本程序使用 PostgreSQL 17，不能打开");
        assertThat(data).isDirectoryNotContaining("glob:**/base");
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            refuses(
                    Map.of("SERVER_PORT", String.valueOf(taken.getLocalPort())),
                    "端口 %d 已被其他程序占用".formatted(taken.getLocalPort()));
        }
    }

    private void refuses(Map<String, String> environment, String sentence) throws Exception {
        var all = new HashMap<>(environment);
        all.put("MERIT_DATABASEFILES_DIRECTORY", directory.resolve("pg").toString());
        var program = StartedProgram.with(all);
        assertThat(program.said()).containsOnlyOnce(sentence);
        assertThat(program.said()).as("no stack trace").doesNotContain("\tat ");
        assertThat(program.exitCode()).isEqualTo(1);
    }
}
