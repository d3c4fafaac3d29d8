package org.meritcompetition.shared;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rows that a transaction writes and does not read: they are sent before it commits, those of one
 * statement in one batch. Where fifty jobs run in one transaction each would wait for the database
 * otherwise.
 */
@Component
public class WritingTogether {

    private final NamedParameterJdbcOperations jdbc;

    WritingTogether(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Writes a row when the running transaction commits; asked for before it begins to.
     *
     * @param sql no {@code insert … values}, which the driver puts into one statement for all rows,
     *     so that it cannot be told which of them were there already; {@code insert … select} does
     * @param written done where the statement has changed anything; may ask for more rows, and for
     *     nothing else that comes at the commit
     * @throws IllegalStateException where no transaction is running
     */
    public void write(String sql, Map<String, ?> row, Runnable written) {
        var pending = pending();
        pending.rows.add(new Row(sql, new MapSqlParameterSource(row), written));
        if (pending.sent) {
            send(pending.taken());
        }
    }

    private record Row(String sql, SqlParameterSource values, Runnable written) {}

    private Pending pending() {
        var held = (Pending) TransactionSynchronizationManager.getResource(Pending.class);
        if (held == null) {
            held = new Pending();
            TransactionSynchronizationManager.registerSynchronization(new AtCommit(held));
            TransactionSynchronizationManager.bindResource(Pending.class, held);
        }
        return held;
    }

    private void send(List<Row> rows) {
        rows.stream()
                .collect(groupingBy(Row::sql, LinkedHashMap::new, toList()))
                .forEach(this::send);
    }

    private void send(String sql, List<Row> rows) {
        var counts =
                jdbc.batchUpdate(
                        sql, rows.stream().map(Row::values).toArray(SqlParameterSource[]::new));
        for (var row = 0; row < counts.length; row++) {
            if (counts[row] == Statement.SUCCESS_NO_INFO) {
                throw new IllegalStateException("Not known what this has changed: " + sql);
            }
            if (counts[row] > 0) {
                rows.get(row).written().run();
            }
        }
    }

    private static final class Pending extends ResourceHolderSupport {

        private List<Row> rows = new ArrayList<>();
        private boolean sent;

        private List<Row> taken() {
            var taken = rows;
            rows = new ArrayList<>();
            return taken;
        }
    }

    private final class AtCommit extends ResourceHolderSynchronization<Pending, Class<?>> {

        private final Pending pending;

        private AtCommit(Pending pending) {
            super(pending, Pending.class);
            this.pending = pending;
        }

        /** Before the record, whose lock others wait for. */
        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE - 1;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            for (var rows = pending.taken(); !rows.isEmpty(); rows = pending.taken()) {
                send(rows);
            }
            pending.sent = true;
        }
    }
}
