package org.meritcompetition.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses under which nobody is reached, as a mail server said or the office recorded. */
@Repository
public class Bounces {

    /** An address and why nothing is sent there. */
    public record Bounce(String address, String reason, String recordedBy, Instant recordedAt) {}

    private final JdbcClient jdbc;

    Bounces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every such address, in small letters, and why nothing is sent there. */
    public Map<String, String> reasons() {
        return all().stream().collect(Collectors.toMap(Bounce::address, Bounce::reason));
    }

    /**
     * Remembers a bounce.
     *
     * @param by the account that records it, {@code null} where a mail server said so
     * @throws DomainRuleViolation where it is no address
     */
    void record(String address, String reason, String by, Instant at) {
        DomainRuleViolation.unless(
                address != null && plain(address).matches("[^@\\s]{1,64}@[^@\\s]{1,255}"),
                "请填写完整的邮箱地址，例如 wangfang@example.gov.cn。");
        jdbc.sql(
                        "insert into bounced_address (address, reason, recorded_by, recorded_at)"
                                + " values (:address, :reason, :by, :at)"
                                + " on conflict (address) do update set reason = excluded.reason")
                .param("address", plain(address))
                .param("reason", Outbox.cut(reason))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Something may be sent there again. */
    void forget(String address) {
        jdbc.sql("delete from bounced_address where address = :address")
                .param("address", plain(address))
                .update();
    }

    List<Bounce> all() {
        return jdbc.sql(
                        "select address, reason, recorded_by, recorded_at from bounced_address order by recorded_at desc")
                .query(
                        (row, number) ->
                                new Bounce(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getTimestamp(4).toInstant()))
                .list();
    }

    /** As addresses are compared here. */
    public static String plain(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
