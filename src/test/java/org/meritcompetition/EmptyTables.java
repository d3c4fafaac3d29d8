package org.meritcompetition;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Empties tables between two tests. Most are empty already and a test leaves few rows, so that
 * deleting them takes a fraction of what truncating every table does. It is done as the server's
 * owner with triggers off: neither the order of the tables nor their guards matter.
 */
class EmptyTables {

    private static final List<String> KEPT = List.of("flyway_schema_history", "season_clock");
    private static final String OF_THE_ENGINE =
            "act_hi_.*|act_ru_(execution|task|variable|job|event_subscr|identitylink|incident|ext_task|batch"
                    + "|task_meter_log|meter_log)";

    private final JdbcClient owner;
    private String occupied;

    EmptyTables(String url) {
        owner = JdbcClient.create(new SingleConnectionDataSource(url, "postgres", "", true));
        owner.sql("set session_replication_role = replica").update();
    }

    void empty() {
        if (occupied == null) {
            occupied = question();
        }
        owner.sql(occupied)
                .query(String.class)
                .list()
                .forEach(table -> owner.sql("delete from " + table).update());
        owner.sql("delete from act_ge_bytearray where deployment_id_ is null").update();
    }

    /** Asks for the tables that have a row. */
    private String question() {
        return owner
                .sql(
                        "select schemaname || '.' || tablename from pg_tables"
                                + " where schemaname = 'public' and not tablename = any(:kept)"
                                + " and (tablename not like 'act\\_%' or tablename ~ ('^(' || :engine || ')$'))"
                                + " or schemaname = 'record' and tablename = 'entry'")
                .param("kept", KEPT.toArray(String[]::new))
                .param("engine", OF_THE_ENGINE)
                .query(String.class)
                .list()
                .stream()
                .map(it -> "select '%s' where exists (select from %s)".formatted(it, it))
                .collect(Collectors.joining(" union all "));
    }
}
