package org.meritcompetition.record;

import jakarta.annotation.PostConstruct;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.meritcompetition.shared.StartRefused;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The record's table in a schema of its own, made and owned by a role that the application does not
 * work with. The program does not start where it could change what it records.
 */
@Component
class RecordTable {

    private static final String SIGNED_IN = "select current_user";
    private static final String TABLE =
            " from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                    + " where n.nspname = 'record' and c.relname = 'entry'";
    private static final String USABLE =
            "select coalesce(bool_and(has_schema_privilege(n.oid, 'usage')"
                    + " and has_table_privilege(c.oid, 'select')"
                    + " and has_table_privilege(c.oid, 'insert')), false)"
                    + TABLE;
    private static final String CHANGEABLE =
            "select has_table_privilege(c.oid, 'update, delete, truncate, trigger')"
                    + " or has_any_column_privilege(c.oid, 'update')"
                    + " or pg_has_role(c.relowner, 'member') or pg_has_role(n.nspowner, 'member')"
                    + TABLE;

    private final RecordProperties owner;
    private final JdbcConnectionDetails database;
    private final JdbcClient jdbc;

    RecordTable(RecordProperties owner, JdbcConnectionDetails database, DataSource source) {
        this.owner = owner;
        this.database = database;
        this.jdbc = JdbcClient.create(source);
    }

    @PostConstruct
    void refuseUnlessAppendOnly() {
        var application = jdbc.sql(SIGNED_IN).query(String.class).single();
        if (owner.isGiven()) {
            make(application);
        }
        if (!ask(USABLE)) {
            throw new StartRefused(
                    "数据库中还没有决策记录表，或账号 %s 没有写入权限。请设置 DB_OWNER_USER、DB_OWNER_PASSWORD（记录所有者的账号）启动一次，做法见 README 的“生产环境”。"
                            .formatted(application));
        }
        if (ask(CHANGEABLE)) {
            throw new StartRefused(
                    "数据库账号 %s 能够改动决策记录，程序不启动。DB_USER 请改用普通账号：不是超级用户，也不是记录所有者，做法见 README 的“生产环境”。"
                            .formatted(application));
        }
    }

    private void make(String application) {
        try {
            Flyway.configure()
                    .dataSource(database.getJdbcUrl(), owner.ownerUser(), owner.ownerPassword())
                    .defaultSchema("record")
                    .locations("classpath:db/record")
                    .placeholders(java.util.Map.of("application", application))
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StartRefused(
                    "账号 %s 不能建立决策记录表（%s）。请先由数据库管理员执行 db/roles.sql，做法见 README 的“生产环境”。"
                            .formatted(
                                    owner.ownerUser(),
                                    e.getMessage().lines().findFirst().orElse("")),
                    e);
        }
    }

    private boolean ask(String question) {
        return jdbc.sql(question).query(Boolean.class).single();
    }
}
