package org.meritcompetition.organisation.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.meritcompetition.organisation.Accounts.GroupChange;

/**
 * Who belongs to a group once the changes are made: within a command the engine has not yet written
 * them.
 */
class MembersToBe {

    private final IdentityService identity;
    private final Collection<GroupChange> changes;
    private final Map<String, Set<String>> known = new HashMap<>();

    MembersToBe(IdentityService identity, Collection<GroupChange> changes) {
        this.identity = identity;
        this.changes = changes;
    }

    Set<String> of(String group) {
        return known.computeIfAbsent(group, this::look);
    }

    private Set<String> look(String group) {
        var people =
                identity.createUserQuery().memberOfGroup(group).list().stream()
                        .map(User::getId)
                        .collect(Collectors.toSet());
        for (var change : changes) {
            if (change.joined().contains(group)) {
                people.add(change.account());
            } else if (change.left().contains(group)) {
                people.remove(change.account());
            }
        }
        return people;
    }
}
