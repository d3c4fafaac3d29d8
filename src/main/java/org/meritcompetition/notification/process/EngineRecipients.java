package org.meritcompetition.notification.process;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.meritcompetition.engine.People;
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
    private final People people;

    EngineRecipients(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
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
    public String nameOf(String account) {
        return people.nameOf(account);
    }

    @Override
    public Optional<String> addressOf(String account) {
        return jdbc.sql("select email_ from act_id_user where id_ = :account and email_ <> ''")
                .param("account", account)
                .query(String.class)
                .optional()
                .map(String::strip)
                .filter(it -> !it.isEmpty());
    }
}
