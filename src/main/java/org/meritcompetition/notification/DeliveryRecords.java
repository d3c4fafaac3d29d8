package org.meritcompetition.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox as the office reads it. */
@Repository
class DeliveryRecords {

    private static final int MOST = 200;
    private static final String ADDRESS = "[^[:space:]<>]+@[^[:space:]<>]+";
    private static final String OF_DIVISIONS = " from delivery where division in (:divisions)";

    /** How many letters are where. */
    public record Counts(long waiting, long sent, long failed, Instant oldest) {}

    /** A letter that will not be sent any more by itself. */
    public record Failed(
            UUID id,
            Channel.Kind channel,
            String person,
            String name,
            String address,
            String subject,
            String failure,
            int attempts,
            Instant settledAt) {}

    private final JdbcClient jdbc;

    DeliveryRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Counts counts(Collection<String> divisions) {
        return jdbc.sql(
                        "select count(*) filter (where state = 'WAITING'),"
                                + " count(*) filter (where state = 'SENT'),"
                                + " count(*) filter (where state = 'FAILED'),"
                                + " min(written_at) filter (where state = 'WAITING')"
                                + OF_DIVISIONS)
                .param("divisions", divisions)
                .query(
                        (row, number) ->
                                new Counts(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getTimestamp(4) == null
                                                ? null
                                                : row.getTimestamp(4).toInstant()))
                .single();
    }

    /** Those that failed; of an objector neither name nor address. */
    List<Failed> failed(Collection<String> divisions) {
        return jdbc.sql(
                        "select d.id, channel, person, subject, attempts, settled_at,"
                                + " case when outside then :outsider else coalesce(nullif(u.last_, ''), person) end as name,"
                                + " case when not outside then address end as address,"
                                + " case when outside then regexp_replace(failure, :mailbox, '…', 'g') else failure end"
                                + " as failure from (select *, "
                                + Outsider.IN_SQL
                                + " as outside"
                                + OF_DIVISIONS
                                + " and state = 'FAILED' order by settled_at desc, id limit :most) d"
                                + " left join act_id_user u on u.id_ = d.person order by settled_at desc, d.id")
                .param("divisions", divisions)
                .param("most", MOST)
                .param("outsider", Outsider.NAME)
                .param("mailbox", ADDRESS)
                .query(DeliveryRecords::row)
                .list();
    }

    /** Puts failed letters back into the outbox, as if they had never been tried. */
    int again(List<UUID> ids) {
        return jdbc.sql(
                        "update delivery set state = 'WAITING', attempts = 0, due_at = now(), settled_at = null"
                                + " where state = 'FAILED' and id in (:ids)")
                .param("ids", ids)
                .update();
    }

    private static Failed row(ResultSet row, int number) throws SQLException {
        return new Failed(
                row.getObject("id", UUID.class),
                Channel.Kind.valueOf(row.getString("channel")),
                row.getString("person"),
                row.getString("name"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("failure"),
                row.getInt("attempts"),
                row.getTimestamp("settled_at").toInstant());
    }
}
