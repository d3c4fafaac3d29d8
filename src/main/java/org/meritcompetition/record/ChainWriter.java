package org.meritcompetition.record;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.meritcompetition.shared.Decided;
import org.springframework.jdbc.core.JdbcTemplate;

/** Appends to a season's chain, in the transaction that its caller is in. */
public final class ChainWriter {

    private static final String TIP = "select number, hash from record.tip(?)";
    private static final String INSERT =
            "insert into record.entry (season, number, at, subject, act, actor, role, reason, article,"
                    + " inputs_hash, previous, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

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

    /** When something was decided. */
    public record Moment(Decided decision, Instant at) {}

    private ChainWriter() {}

    /** In two statements, however many there are. */
    public static void append(JdbcTemplate jdbc, String season, List<Moment> moments) {
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
