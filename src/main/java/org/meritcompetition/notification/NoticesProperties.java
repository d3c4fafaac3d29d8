package org.meritcompetition.notification;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices leave the house. Whether they do is said by {@code spring.mail.host} and {@link
 * Webhook#url}; without both, people read them in the program alone.
 *
 * @param templates folder of one's own wording, e.g. {@code file:/etc/merit/notices/}
 * @param poll how often the outbox is looked at; zero: never, by this node
 * @param gather how long a notice that goes out at once waits for others to the same person
 * @param digestAt time of the day, by the season's clock, from which the day's digests go out
 * @param lease how long a node may keep what it has claimed; longer than any dialogue with the mail
 *     server lasts
 * @param address under which people reach the program, for the links
 * @param from sender of the mails, e.g. {@code 立功竞赛办公室 <merit@example.gov.cn>}
 */
@ConfigurationProperties("merit.notices")
public record NoticesProperties(
        @DefaultValue("classpath:notices/") String templates,
        @DefaultValue("2s") Duration poll,
        @DefaultValue("20s") Duration gather,
        @DefaultValue("09:30") LocalTime digestAt,
        @DefaultValue("5m") Duration lease,
        @DefaultValue("") String address,
        @DefaultValue("") String from,
        @DefaultValue Webhook webhook) {

    /**
     * A messenger's endpoint.
     *
     * @param url {@code https}, or plain {@code http} to this machine; empty: none
     * @param secret with which each request is signed; from the environment
     */
    public record Webhook(@DefaultValue("") String url, @DefaultValue("") String secret) {}
}
