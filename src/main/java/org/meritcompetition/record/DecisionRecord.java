package org.meritcompetition.record;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record, to be read. Who may read it is for the caller to ask. */
@Service
@DependsOn("recordTable")
@Transactional(readOnly = true)
public class DecisionRecord {

    private static final String ENTRIES =
            "select season, number, at, subject, act, actor, role, reason, article, inputs_hash, previous,"
                    + " hash from record.entry";
    private static final int AT_A_TIME = 1000;

    private static final RowMapper<Entry> ENTRY =
            (row, number) ->
                    new Entry(
                            row.getString("season"),
                            row.getLong("number"),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("subject"),
                            row.getString("act"),
                            row.getString("actor"),
                            row.getString("role"),
                            row.getString("reason"),
                            row.getString("article"),
                            row.getString("inputs_hash"),
                            row.getString("previous"),
                            row.getString("hash"));

    private static final String PART = " and position(? in subject || '/') > 0";

    private final JdbcTemplate jdbc;

    public DecisionRecord(DataSource source) {
        this.jdbc = new JdbcTemplate(source);
        this.jdbc.setFetchSize(AT_A_TIME);
    }

    /** The last entry of the season's chain now. */
    public Head head(String season) {
        return last(" where season = ?", season).map(Entry::asHead).orElse(Head.before(season));
    }

    /** The latest entry on that subject: as a head, it covers the decision itself. */
    public Optional<Head> of(String season, String subject) {
        return last(" where season = ? and subject = ?", season, subject).map(Entry::asHead);
    }

    /** Whether the latest entry of that act on that subject gives that reason. */
    public boolean says(String season, String subject, String act, String reason) {
        return last(" where season = ? and subject = ? and act = ?", season, subject, act)
                .filter(it -> it.reason().equals(reason))
                .isPresent();
    }

    public Optional<Entry> entry(String season, long number) {
        return jdbc
                .query(ENTRIES + " where season = ? and number = ?", ENTRY, season, number)
                .stream()
                .findFirst();
    }

    /** What is looked for, the latest first. */
    public List<Entry> find(RecordSearch search, int most, long skipped) {
        var values = new ArrayList<>();
        var sql = ENTRIES + where(search, values) + " order by number desc limit ? offset ?";
        values.addAll(List.of(most, skipped));
        return jdbc.query(sql, ENTRY, values.toArray());
    }

    public long count(RecordSearch search) {
        var values = new ArrayList<>();
        var sql = "select count(*) from record.entry" + where(search, values);
        return jdbc.queryForObject(sql, Long.class, values.toArray());
    }

    /** Every entry of every season, in the order of the chains. */
    public void forEach(Consumer<Entry> reader) {
        each(" order by season, number", reader);
    }

    /** Every entry of one season, in the order of its chain. */
    public void forEach(String season, Consumer<Entry> reader) {
        each(" where season = ? order by number", reader, season);
    }

    private void each(String which, Consumer<Entry> reader, Object... values) {
        RowCallbackHandler each = row -> reader.accept(ENTRY.mapRow(row, 0));
        jdbc.query(ENTRIES + which, each, values);
    }

    private Optional<Entry> last(String which, Object... values) {
        return jdbc.query(ENTRIES + which + " order by number desc limit 1", ENTRY, values).stream()
                .findFirst();
    }

    private static String where(RecordSearch search, List<Object> values) {
        var sql = new StringBuilder(" where season = ?");
        values.add(search.season());
        add(sql, values, " and subject ^@ ?", search.subject());
        add(sql, values, PART, part(search.track()));
        add(sql, values, PART, part(search.unit()));
        add(sql, values, " and actor = ?", search.actor());
        add(sql, values, " and at >= ?", moment(search.from()));
        add(sql, values, " and at < ?", moment(search.until()));
        return sql.toString();
    }

    private static void add(
            StringBuilder sql, List<Object> values, String condition, Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    private static String part(String code) {
        return code == null ? null : "/" + code + "/";
    }

    private static OffsetDateTime moment(java.time.Instant at) {
        return at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
