package org.meritcompetition.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Channels that cannot be used: this node lets them rest for a while, longer each time, and every
 * node's page can say since when. No delivery loses an attempt by it, however long it lasts.
 */
@Component
class Troubles {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** A channel in trouble, as the office is told. */
    record Trouble(Channel.Kind channel, Instant since, String message) {}

    private record Rest(Instant until, Duration length) {}

    private final JdbcClient jdbc;
    private final Map<Channel.Kind, Rest> resting = new EnumMap<>(Channel.Kind.class);

    Troubles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    synchronized boolean rests(Channel.Kind channel) {
        var rest = resting.get(channel);
        return rest != null && Instant.now().isBefore(rest.until());
    }

    synchronized void met(Channel.Kind channel, String message) {
        var before = resting.get(channel);
        var length = before == null ? FIRST : before.length().multipliedBy(2);
        length = length.compareTo(LONGEST) > 0 ? LONGEST : length;
        resting.put(channel, new Rest(Instant.now().plus(length), length));
        jdbc.sql(
                        "insert into channel_trouble (channel, message) values (:channel, :message)"
                                + " on conflict (channel) do update set message = excluded.message")
                .param("channel", channel.name())
                .param("message", Outbox.cut(message))
                .update();
    }

    synchronized void over(Channel.Kind channel) {
        resting.remove(channel);
        jdbc.sql("delete from channel_trouble where channel = :channel")
                .param("channel", channel.name())
                .update();
    }

    /** Somebody has mended it: the next look at the outbox tries again. */
    synchronized void tryAgain() {
        resting.clear();
    }

    List<Trouble> all() {
        return jdbc.sql("select channel, since, message from channel_trouble order by channel")
                .query(
                        (row, number) ->
                                new Trouble(
                                        Channel.Kind.valueOf(row.getString(1)),
                                        row.getTimestamp(2).toInstant(),
                                        row.getString(3)))
                .list();
    }
}
