package org.meritcompetition.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

/** A real PostgreSQL inside the program, bound to this machine alone. */
public class EmbeddedDatabase implements AutoCloseable {

    static final String PROGRAM = "merit";

    private static final Duration STARTUP = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final AutoCloseable afterwards;

    private EmbeddedDatabase(EmbeddedPostgres server, AutoCloseable afterwards) {
        this.server = server;
        this.afterwards = afterwards;
    }

    /**
     * A database that keeps its data in the directory between runs and survives a killed program.
     *
     * @throws DatabaseRefused where the directory is in use, unreadable or of another version
     */
    public static EmbeddedDatabase keptIn(Path directory) {
        var data = new DataDirectory(directory).take();
        return start(
                builder()
                        .setDataDirectory(data.path().toFile())
                        .setCleanDataDirectory(false)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on"),
                data);
    }

    /** A database that is gone when it is closed; it does not wait for the disk. */
    public static EmbeddedDatabase thrownAway() {
        try {
            var directory = Files.createTempDirectory("merit-competition-");
            return start(
                    builder().setDataDirectory(directory.resolve("pg").toFile()),
                    () -> FileSystemUtils.deleteRecursively(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setPGStartupWait(STARTUP)
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "128MB");
    }

    private static EmbeddedDatabase start(
            EmbeddedPostgres.Builder builder, AutoCloseable afterwards) {
        try {
            var server = ServerStop.ours(builder.start());
            makeRoles(server);
            return new EmbeddedDatabase(server, afterwards);
        } catch (IOException | IllegalStateException e) {
            throw new DatabaseRefused(
                    "内嵌数据库启动失败：%s。请检查磁盘空间，或删除数据目录后重试。".formatted(e.getMessage()), e);
        }
    }

    /** As a database administrator does in production, with the same script. */
    private static void makeRoles(EmbeddedPostgres server) {
        try (var superuser = server.getPostgresDatabase().getConnection();
                var statement = superuser.createStatement()) {
            statement.execute(
                    new ClassPathResource("db/roles.sql")
                            .getContentAsString(StandardCharsets.UTF_8));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public String jdbcUrl() {
        return jdbcUrl(server.getPort());
    }

    static String jdbcUrl(int port) {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?reWriteBatchedInserts=true".formatted(port);
    }

    /** The program's role, which may do everything but change the record of decisions. */
    public String user() {
        return PROGRAM;
    }

    @Override
    public void close() throws Exception {
        ServerStop.allow(server);
        server.close();
        afterwards.close();
    }
}
