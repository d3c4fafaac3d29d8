package org.meritcompetition.record;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.meritcompetition.database.EmbeddedDatabase;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A server of its own for tests that spoil a record, or the rights to it. */
public final class RecordServer implements AutoCloseable {

    static final RecordProperties WITH_OWNER = new RecordProperties("merit_record", "");
    static final RecordProperties WITHOUT_OWNER = new RecordProperties("", "");

    private final EmbeddedDatabase database = EmbeddedDatabase.thrownAway();

    /** No record, and the roles as they are made. */
    public void clear() {
        as("postgres").sql("drop schema if exists record cascade").update();
        as("postgres").sql("create schema record authorization merit_record").update();
        as("postgres").sql("alter role merit nosuperuser").update();
        as("postgres").sql("revoke merit_record from merit").update();
    }

    /** The application starts and makes the record's table. */
    public void start() {
        start("merit", WITH_OWNER);
    }

    void start(String account, RecordProperties owner) {
        new RecordTable(owner, new Details(jdbcUrl()), source(account)).refuseUnlessAppendOnly();
    }

    /** The application adds entries. */
    public void add(List<Entry> entries) {
        entries.forEach(
                it ->
                        as("merit")
                                .sql(
                                        "insert into record.entry (season, number, at, subject, act, actor, role,"
                                                + " reason, article, inputs_hash, previous, hash)"
                                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                                .params(
                                        it.season(),
                                        it.number(),
                                        OffsetDateTime.ofInstant(it.at(), ZoneOffset.UTC),
                                        it.subject(),
                                        it.act(),
                                        it.actor(),
                                        it.role(),
                                        it.reason(),
                                        it.article(),
                                        it.inputsHash(),
                                        it.previous(),
                                        it.hash())
                                .update());
    }

    /** The owner writes past the table's keys, as nobody can through the application. */
    public void tamper(String... statements) {
        var owner = as("merit_record");
        owner.sql("alter table record.entry drop constraint follows_the_one_before").update();
        for (var statement : statements) {
            owner.sql(statement).update();
        }
    }

    JdbcClient as(String account) {
        return JdbcClient.create(source(account));
    }

    private DataSource source(String account) {
        return new DriverManagerDataSource(jdbcUrl(), account, "");
    }

    public String jdbcUrl() {
        return database.jdbcUrl();
    }

    @Override
    public void close() throws Exception {
        database.close();
    }

    private record Details(String getJdbcUrl) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return "merit";
        }

        @Override
        public String getPassword() {
            return "";
        }
    }
}
