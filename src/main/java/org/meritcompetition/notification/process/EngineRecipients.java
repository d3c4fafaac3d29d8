package org.meritcompetition.notification.process;

import java.util.Collection;
import java.util.List;
import org.meritcompetition.notification.Outsider;
import org.meritcompetition.notification.Recipients;
import org.meritcompetition.objection.AnsweringObjectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * {@link Recipients} as the contact list names them; who is on no list, like the administrator, as
 * the account does. It reads the tables: a season opens hundreds of tasks at once, and the engine's
 * queries check grants that a notice does not need.
 */
@Component
class EngineRecipients implements Recipients {

    private final JdbcClient jdbc;
    private final AnsweringObjectors objectors;

    EngineRecipients(JdbcClient jdbc, AnsweringObjectors objectors) {
        this.jdbc = jdbc;
        this.objectors = objectors;
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
        return Outsider.is(account) ? objector(account) : member(account);
    }

    /** Whoever objected has no account: the objection stands for them. */
    private Recipient objector(String objection) {
        return objectors
                .objector(objection)
                .map(who -> new Recipient(objection, who.name(), who.contact()))
                .orElseGet(() -> new Recipient(objection, objection, null));
    }

    private Recipient member(String account) {
        return jdbc.sql(
                        "select id_, coalesce(contact.name, nullif(last_, ''), id_),"
                                + " case when contact.account is null then nullif(trim(email_), '')"
                                + " when contact.left_at is null then contact.email end"
                                + " from act_id_user left join contact on contact.account = id_"
                                + " where id_ = :account")
                .param("account", account)
                .query(
                        (row, number) ->
                                new Recipient(row.getString(1), row.getString(2), row.getString(3)))
                .optional()
                .orElseGet(() -> new Recipient(account, account, null));
    }
}
