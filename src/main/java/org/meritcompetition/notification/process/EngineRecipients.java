package org.meritcompetition.notification.process;

import java.util.Collection;
import java.util.List;
import org.meritcompetition.notification.Recipients;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@link Recipients} of the engine's own accounts. It reads the tables: a season opens hundreds of
 * tasks at once, and the engine's queries check grants that a notice does not need.
 */
@Component
class EngineRecipients implements Recipients {

    private final JdbcClient jdbc;

    EngineRecipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> behind(Collection<String> groups) {
        return groups.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "select distinct user_id_ from act_id_membership where group_id_ in (:groups) order by 1")
                        .param("groups", groups)
                        .query(String.class)
                        .list();
    }

    @Override
    public Recipient of(String account) {
        return jdbc.sql(
                        "select id_, coalesce(nullif(last_, ''), id_), nullif(trim(email_), '')"
                                + " from act_id_user where id_ = :account")
                .param("account", account)
                .query(
                        (row, number) ->
                                new Recipient(row.getString(1), row.getString(2), row.getString(3)))
                .optional()
                .orElseGet(() -> new Recipient(account, account, null));
    }
}
