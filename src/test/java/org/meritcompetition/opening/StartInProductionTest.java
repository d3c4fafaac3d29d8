package org.meritcompetition.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meritcompetition.database.EmbeddedDatabase;

/** What an administrator reads who starts the program in production and has forgotten something. */
class StartInProductionTest {

    private static EmbeddedDatabase database;

    @BeforeAll
    static void aDatabaseWithItsTwoAccounts() {
        database = EmbeddedDatabase.thrownAway();
    }

    @AfterAll
    static void done() throws Exception {
        database.close();
    }

    @Test
    void withoutTheAddressOfTheDatabaseItSaysWhatToSet() throws Exception {
        refuses(Map.of(), "缺少环境变量 DB_URL、DB_USER、DB_PASSWORD。");
    }

    @Test
    void withoutThePasswordOfTheDatabaseItSaysWhatToSet() throws Exception {
        refuses(Map.of("DB_URL", database.jdbcUrl(), "DB_USER", "merit"), "缺少环境变量 DB_PASSWORD。");
    }

    @Test
    void anAddressOfAnotherKindIsRefused() throws Exception {
        refuses(at("mysql://db/merit"), "DB_URL 应以 jdbc:postgresql:// 开头");
    }

    @Test
    void aDatabaseThatIsDownIsNamedWithWhereToLook() throws Exception {
        int nobodyListens;
        try (var free = new ServerSocket(0)) {
            nobodyListens = free.getLocalPort();
        }
        refuses(at("jdbc:postgresql://127.0.0.1:" + nobodyListens + "/merit"), "连接不上数据库");
    }

    @Test
    void aHostThatDoesNotExistIsNoLessClear() throws Exception {
        refuses(at("jdbc:postgresql://no-such-host.invalid/merit"), "连接不上数据库");
    }

    /** Everything else is there, so the tables are made; an account is not. */
    @Test
    void withoutThePasswordOfTheFirstAdministratorItDoesNotStart() throws Exception {
        var environment = at(database.jdbcUrl());
        environment.put("DB_OWNER_USER", "merit_record");
        environment.put("DB_OWNER_PASSWORD", "");
        refuses(environment, "首次启动须设置系统管理员的密码：请设置环境变量 MERIT_ADMIN_PASSWORD 后重新启动。");
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), "merit", "");
                var accounts =
                        connection
                                .createStatement()
                                .executeQuery("select count(*) from act_id_user")) {
            accounts.next();
            assertThat(accounts.getInt(1)).isZero();
        }
    }

    private static Map<String, String> at(String url) {
        return new HashMap<>(Map.of("DB_URL", url, "DB_USER", "merit", "DB_PASSWORD", "secret"));
    }

    private static void refuses(Map<String, String> environment, String sentence) throws Exception {
        var all = new HashMap<>(environment);
        all.put("SPRING_PROFILES_ACTIVE", "prod");
        var program = StartedProgram.with(all);
        assertThat(program.said()).containsOnlyOnce(sentence);
        assertThat(program.said()).as("no stack trace").doesNotContain("\tat ");
        assertThat(program.exitCode()).isEqualTo(1);
    }
}
