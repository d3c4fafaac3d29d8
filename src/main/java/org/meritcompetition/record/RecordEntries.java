package org.meritcompetition.record;

import jakarta.persistence.EntityManager;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.meritcompetition.shared.Decided;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes at the end of a chain, as the last thing that a transaction does. */
@Repository
@DependsOn("recordTable")
class RecordEntries {

    private static final String TIP = "select number, hash from record.tip(?)";
    private static final String INSERT =
            "insert into record.entry (season, number, at, subject, act, actor, role, reason, article,"
                    + " inputs_hash, previous, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** When something was decided. */
    record Moment(Decided decision, java.time.Instant at) {}

    private final JdbcTemplate jdbc;
    private final EntityManager others;

    RecordEntries(JdbcTemplate jdbc, EntityManager others) {
        this.jdbc = jdbc;
        this.others = others;
    }

    /**
     * Appends to one season's chain in two statements, however many there are. Whatever else the
     * transaction writes is written before, so that nobody waits for its rows while all others wait
     * for the chain.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String season, List<Moment> moments) {
        others.flush();
        var last =
                jdbc.query(
                        TIP,
                        (row, number) -> new Head(season, row.getLong(1), row.getString(2)),
                        season);
        var head = last.isEmpty() ? Head.before(season) : last.get(0);
        var entries = new ArrayList<Object[]>();
        for (var moment : moments) {
            var entry = Entry.after(head, moment.decision(), moment.at());
            entries.add(values(entry));
            head = entry.asHead();
        }
        jdbc.batchUpdate(INSERT, entries, TYPES);
    }

    private static final int[] TYPES = {
        Types.VARCHAR,
        Types.BIGINT,
        Types.TIMESTAMP_WITH_TIMEZONE,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR
    };

    private static Object[] values(Entry entry) {
        return new Object[] {
            entry.season(),
            entry.number(),
            OffsetDateTime.ofInstant(entry.at(), ZoneOffset.UTC),
            entry.subject(),
            entry.act(),
            entry.actor(),
            entry.role(),
            entry.reason(),
            entry.article(),
            entry.inputsHash(),
            entry.previous(),
            entry.hash()
        };
    }
}
