package org.meritcompetition.organisation.process;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.meritcompetition.engine.AsProgram;
import org.meritcompetition.engine.HeldGroups;
import org.meritcompetition.engine.People;
import org.meritcompetition.engine.access.FirstPasswords;
import org.meritcompetition.engine.hardening.GroupMembers;
import org.meritcompetition.organisation.Accounts;
import org.meritcompetition.organisation.ContactDetails;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@link Accounts} in the engine's identity store; it keeps passwords as salted hashes. */
@Component
class EngineIdentities implements Accounts {

    private final IdentityService identity;
    private final AsProgram program;
    private final FirstPasswords passwords;
    private final People people;
    private final GroupMembers members;

    EngineIdentities(
            @Lazy IdentityService identity,
            AsProgram program,
            FirstPasswords passwords,
            People people,
            GroupMembers members) {
        this.identity = identity;
        this.program = program;
        this.passwords = passwords;
        this.people = people;
        this.members = members;
    }

    @Override
    public boolean isThere(String account) {
        return program.call(() -> identity.createUserQuery().userId(account).count() > 0);
    }

    @Override
    public void open(String account, ContactDetails person, String password) {
        program.call(
                () -> {
                    var row = identity.newUser(account);
                    row.setFirstName("");
                    row.setLastName(person.name());
                    row.setEmail(person.email());
                    row.setPassword(password);
                    identity.saveUser(row);
                    return null;
                });
        passwords.givenTo(account);
    }

    @Override
    public void replacePassword(String account, String password) {
        program.call(
                () -> {
                    var row = identity.createUserQuery().userId(account).singleResult();
                    row.setPassword(password);
                    identity.saveUser(row);
                    identity.unlockUser(account);
                    return null;
                });
        passwords.givenTo(account);
    }

    @Override
    public void rename(String account, ContactDetails person) {
        program.call(
                () -> {
                    var row = identity.createUserQuery().userId(account).singleResult();
                    row.setLastName(person.name());
                    row.setEmail(person.email());
                    identity.saveUser(row);
                    return null;
                });
    }

    @Override
    public List<GroupChange> belongTo(Map<String, Set<String>> groups) {
        var before = people.groupsOf(groups.keySet());
        var changes =
                groups.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(
                                it ->
                                        change(
                                                it.getKey(),
                                                before.getOrDefault(it.getKey(), Set.of()),
                                                it.getValue()))
                        .filter(it -> !it.isNone())
                        .toList();
        program.call(
                () -> {
                    changes.forEach(this::apply);
                    return null;
                });
        members.forget();
        return changes;
    }

    private static GroupChange change(String account, Set<String> before, Set<String> groups) {
        var joined = new HashSet<>(groups);
        joined.removeAll(before);
        var left = new HashSet<>(before);
        left.removeAll(groups);
        left.remove(HeldGroups.ADMINISTRATORS);
        return new GroupChange(account, joined, left);
    }

    private void apply(GroupChange change) {
        change.joined().forEach(it -> identity.createMembership(change.account(), it));
        change.left().forEach(it -> identity.deleteMembership(change.account(), it));
    }
}
