package org.meritcompetition.engine.access;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Passwords that somebody else has given out. Their owner changes them before anything else. */
@Component
public class FirstPasswords {

    private final JdbcClient jdbc;
    private final Clock clock;

    FirstPasswords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The account has a password that somebody else knows. */
    public void givenTo(String account) {
        jdbc.sql(
                        "insert into password_change_required (account, required_at) values (:account, :now)"
                                + " on conflict (account) do update set required_at = excluded.required_at")
                .param("account", account)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** The owner has chosen a password of their own. */
    public void changedBy(String account) {
        jdbc.sql("delete from password_change_required where account = :account")
                .param("account", account)
                .update();
    }

    public boolean mustBeChangedBy(String account) {
        return jdbc.sql(
                        "select count(*) > 0 from password_change_required where account = :account")
                .param("account", account)
                .query(Boolean.class)
                .single();
    }
}
