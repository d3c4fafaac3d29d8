package org.meritcompetition.cooperation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritcompetition.engine.KeepingOut;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may be asked. A person on leave has left the groups to the deputy, and who has to keep away
 * (回避) is left out.
 */
@Component
class Colleagues {

    private static final String MEMBERS =
            "select account.id_ as account, coalesce(nullif(account.last_, ''), account.id_) as name,"
                    + " bool_or(member.group_id_ in (:own)) as taker"
                    + " from act_id_membership member join act_id_user account on account.id_ = member.user_id_"
                    + " where member.group_id_ in (:house) group by account.id_ order by 2, 1";

    private final JdbcClient jdbc;
    private final KeepingOut keepingOut;

    Colleagues(JdbcClient jdbc, KeepingOut keepingOut) {
        this.jdbc = jdbc;
        this.keepingOut = keepingOut;
    }

    /** To whom the task itself may go: its own role groups, and nobody else. */
    List<Colleague> takers(DeskTask task) {
        return advisers(task).stream().filter(Colleague::taker).toList();
    }

    /** Who may be asked for an opinion or be sent a copy: everybody of the same house. */
    List<Colleague> advisers(DeskTask task) {
        var members = members(task.groups());
        var out = keptAway(task, members);
        return members.stream()
                .filter(it -> !out.contains(it.account()) && !task.isHeldBy(it.account()))
                .toList();
    }

    /** Of the task's own groups it is known; the rest of the house is looked at. */
    private Set<String> keptAway(DeskTask task, List<Colleague> members) {
        var out = new HashSet<>(keepingOut.keptOutOf(task.id()));
        var others =
                members.stream()
                        .filter(it -> !it.taker())
                        .map(Colleague::account)
                        .collect(Collectors.toSet());
        if (!others.isEmpty()) {
            out.addAll(keepingOut.from(task.id(), others));
        }
        return out;
    }

    boolean mustKeepAway(DeskTask task, String account) {
        return !keepingOut.from(task.id(), Set.of(account)).isEmpty();
    }

    private List<Colleague> members(Collection<String> groups) {
        return groups.isEmpty()
                ? List.of()
                : jdbc.sql(MEMBERS)
                        .param("own", groups)
                        .param("house", House.of(groups))
                        .query(Colleague.class)
                        .list();
    }

    /** The group among those of the task, or of its house, in which the person acts. */
    String groupOf(DeskTask task, String account) {
        var own =
                jdbc.sql("select group_id_ from act_id_membership where user_id_ = :account")
                        .param("account", account)
                        .query(String.class)
                        .set();
        var house = House.of(task.groups());
        return java.util.stream.Stream.concat(task.groups().stream(), house.stream())
                .filter(own::contains)
                .findFirst()
                .orElse(task.groups().get(0));
    }
}
