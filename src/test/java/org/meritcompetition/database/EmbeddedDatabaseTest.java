package org.meritcompetition.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir Path directory;

    @Test
    void whatWasWrittenIsThereAtTheNextStart() throws Exception {
        try (var first = EmbeddedDatabase.keptIn(directory.resolve("pg"))) {
            execute(first, "create table honour (name text)");
            execute(first, "insert into honour values ('先进集体')");
            assertThat(ask(first, "show fsync")).isEqualTo("on");
            assertThat(ask(first, "show synchronous_commit")).isEqualTo("on");
        }
        try (var second = EmbeddedDatabase.keptIn(directory.resolve("pg"))) {
            assertThat(ask(second, "select name from honour")).isEqualTo("先进集体");
        }
    }

    @Test
    void aCommandReadsTheDataWhetherTheDemoRunsOrNot() throws Exception {
        var data = directory.resolve("pg");
        assertThatThrownBy(() -> KeptData.in(data)).isInstanceOf(DatabaseRefused.class);
        try (var running = EmbeddedDatabase.keptIn(data);
                var beside = KeptData.in(data)) {
            assertThat(beside.jdbcUrl()).isEqualTo(running.jdbcUrl());
            execute(running, "create table honour as select '先进个人' as name");
        }
        try (var alone = KeptData.in(data)) {
            assertThat(ask(alone.jdbcUrl(), "select name from honour")).isEqualTo("先进个人");
        }
    }

    @Test
    void theProgramMayNotDoEverythingAndOwnsWhatAnEarlierVersionMadeAsSuperuser() throws Exception {
        var data = directory.resolve("pg");
        try (var earlier = EmbeddedDatabase.keptIn(data)) {
            assertThat(ask(earlier, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            try (var superuser = DriverManager.getConnection(earlier.jdbcUrl(), "postgres", "");
                    var statement = superuser.createStatement()) {
                statement.execute("create table old (id serial primary key, name text)");
                statement.execute("insert into old (name) values ('旧')");
            }
        }
        try (var now = EmbeddedDatabase.keptIn(data)) {
            execute(now, "insert into old (name) values ('新')");
            execute(now, "alter table old add column more text");
            assertThat(ask(now, "select string_agg(name, '、' order by id) from old"))
                    .isEqualTo("旧、新");
        }
    }

    @Test
    void theBinariesAreOfTheVersionThatDataDirectoriesAreCheckedFor() throws Exception {
        try (var database = EmbeddedDatabase.thrownAway()) {
            assertThat(ask(database, "show server_version"))
                    .startsWith(DataDirectory.MAJOR_VERSION + ".");
        }
    }

    @Test
    void aSecondStartWhileOneRunsIsRefusedAndTheFirstRunsOn() throws Exception {
        try (var running = EmbeddedDatabase.keptIn(directory.resolve("pg"))) {
            assertThatThrownBy(() -> EmbeddedDatabase.keptIn(directory.resolve("pg")))
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageContaining("已在运行");
            assertThat(ask(running, "select 'yes'")).isEqualTo("yes");
        }
    }

    @Test
    void aServerLeftBehindByAKilledProgramIsEndedAndItsDataKept() throws Exception {
        try (var first = EmbeddedDatabase.keptIn(directory.resolve("pg"))) {
            execute(first, "create table honour as select '先进个人' as name");
        }
        KilledProgram.startAndKill(directory.resolve("pg"));
        var orphan = postmaster();
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (var next = EmbeddedDatabase.keptIn(directory.resolve("pg"))) {
            assertThat(ask(next, "select name from honour")).isEqualTo("先进个人");
            assertThat(ProcessHandle.of(orphan)).isEmpty();
        }
    }

    @Test
    void aDirectoryOfAnotherMajorVersionIsRefusedAndLeftAsItIs() throws IOException {
        var data = Files.createDirectories(directory.resolve("pg"));
        Files.writeString(data.resolve("PG_VERSION"), "14\n");

        assertThatThrownBy(() -> EmbeddedDatabase.keptIn(data))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("PostgreSQL 14")
                .hasMessageContaining("PostgreSQL " + DataDirectory.MAJOR_VERSION);
        assertThat(data)
                .isDirectoryContaining("glob:**/PG_VERSION")
                .isDirectoryNotContaining("glob:**/base");
    }

    private long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(directory.resolve("pg/postmaster.pid")).get(0).strip());
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        return ask(database.jdbcUrl(), sql);
    }

    private static String ask(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "merit", "");
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
