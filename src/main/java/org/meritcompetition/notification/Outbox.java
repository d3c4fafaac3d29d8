package org.meritcompetition.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The letters that wait to be delivered. A node claims some for a time; while the claim lasts no
 * other node touches them, and when the node has died meanwhile the claim runs out. Every time here
 * is the database's wall clock, so that nodes need not agree on theirs.
 */
@Repository
class Outbox {

    private static final String MINE = " where id = :id and claimed_by = :node";

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts a letter in; false where the person has got that day's digest already. */
    boolean put(Letter letter, Channel.Kind channel) {
        return jdbc.sql(
                                "insert into delivery (id, channel, division, person, digest_day, subject, text, state,"
                                        + " attempts, due_at) values (gen_random_uuid(), :channel, :division, :person,"
                                        + " :day, :subject, :text, 'WAITING', 0, now())"
                                        + " on conflict (channel, person, digest_day) do nothing")
                        .param("channel", channel.name())
                        .param("division", letter.division())
                        .param("person", letter.person())
                        .param("day", letter.digestDay())
                        .param("subject", letter.subject())
                        .param("text", letter.textFor(channel))
                        .update()
                > 0;
    }

    /** Claims what is due, the longest waiting first. */
    List<Delivery> claim(Channel.Kind channel, UUID node, int most, Duration lease) {
        return jdbc.sql(
                        "update delivery set claimed_by = :node,"
                                + " claimed_until = clock_timestamp() + make_interval(secs => :lease) where id in ("
                                + "select id from delivery where channel = :channel and state = 'WAITING'"
                                + " and due_at <= clock_timestamp()"
                                + " and (claimed_until is null or claimed_until < clock_timestamp())"
                                + " order by due_at, id limit :most for update skip locked)"
                                + " returning id, channel, person, subject, text, attempts")
                .param("channel", channel.name())
                .param("node", node)
                .param("lease", lease.toMillis() / 1000.0)
                .param("most", most)
                .query(Outbox::row)
                .list();
    }

    /** Gives back what the node has claimed and not settled; nothing is counted against it. */
    void giveBack(Channel.Kind channel, UUID node) {
        jdbc.sql(
                        "update delivery set claimed_by = null, claimed_until = null"
                                + " where channel = :channel and claimed_by = :node and state = 'WAITING'")
                .param("channel", channel.name())
                .param("node", node)
                .update();
    }

    /** The other side has taken it over; false where the claim had run out meanwhile. */
    boolean sent(Delivery delivery, UUID node, String address) {
        return settle(delivery, node, "SENT", address, null);
    }

    boolean failed(Delivery delivery, UUID node, Outcome why) {
        return settle(delivery, node, "FAILED", why.address(), why.reason());
    }

    private boolean settle(
            Delivery delivery, UUID node, String state, String address, String failure) {
        return jdbc.sql(
                                "update delivery set state = :state, attempts = attempts + 1, address = :address,"
                                        + " failure = :failure, settled_at = clock_timestamp(), claimed_by = null,"
                                        + " claimed_until = null"
                                        + MINE)
                        .param("state", state)
                        .param("address", address)
                        .param("failure", cut(failure))
                        .param("id", delivery.id())
                        .param("node", node)
                        .update()
                > 0;
    }

    boolean postponed(Delivery delivery, UUID node, Outcome why, Duration pause) {
        return jdbc.sql(
                                "update delivery set attempts = attempts + 1, address = :address, failure = :failure,"
                                        + " due_at = clock_timestamp() + make_interval(secs => :pause),"
                                        + " claimed_by = null, claimed_until = null"
                                        + MINE)
                        .param("address", why.address())
                        .param("failure", cut(why.reason()))
                        .param("pause", pause.toMillis() / 1000.0)
                        .param("id", delivery.id())
                        .param("node", node)
                        .update()
                > 0;
    }

    static String cut(String reason) {
        return reason == null || reason.length() <= 500 ? reason : reason.substring(0, 500);
    }

    private static Delivery row(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                Channel.Kind.valueOf(row.getString("channel")),
                row.getString("person"),
                row.getString("subject"),
                row.getString("text"),
                row.getInt("attempts"));
    }
}
