package org.meritcompetition.organisation.process;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.meritcompetition.engine.AsProgram;
import org.meritcompetition.engine.access.FirstPasswords;
import org.meritcompetition.engine.hardening.GroupMembers;
import org.meritcompetition.organisation.Accounts;
import org.meritcompetition.organisation.ContactDetails;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** {@link Accounts} in the engine's identity store; it keeps passwords as salted hashes. */
@Component
class EngineIdentities implements Accounts {

    private static final String ADMINISTRATORS = "camunda-admin";

    private final IdentityService identity;
    private final AsProgram program;
    private final FirstPasswords passwords;
    private final GroupMembers members;

    EngineIdentities(
            @Lazy IdentityService identity,
            AsProgram program,
            FirstPasswords passwords,
            GroupMembers members) {
        this.identity = identity;
        this.program = program;
        this.passwords = passwords;
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
    public GroupChange belongTo(String account, Set<String> groups) {
        return program.call(
                () -> {
                    var before = groupsOf(account);
                    before.remove(ADMINISTRATORS);
                    var joined = new HashSet<>(groups);
                    joined.removeAll(before);
                    var left = new HashSet<>(before);
                    left.removeAll(groups);
                    joined.forEach(group -> identity.createMembership(account, group));
                    left.forEach(group -> identity.deleteMembership(account, group));
                    members.forget();
                    return new GroupChange(account, joined, left);
                });
    }

    private Set<String> groupsOf(String account) {
        return identity.createGroupQuery().groupMember(account).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
    }
}
