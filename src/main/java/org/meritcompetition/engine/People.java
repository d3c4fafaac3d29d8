package org.meritcompetition.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How the people behind the accounts are called, and which groups they belong to. */
@Service
public class People {

    private final IdentityService identity;
    private final AsProgram program;
    private final JdbcClient jdbc;

    People(@Lazy IdentityService identity, AsProgram program, JdbcClient jdbc) {
        this.identity = identity;
        this.program = program;
        this.jdbc = jdbc;
    }

    /** The name of the person, or the account itself where no name is known. */
    public String nameOf(String account) {
        var user = program.call(() -> identity.createUserQuery().userId(account).singleResult());
        return user == null || user.getLastName() == null || user.getLastName().isBlank()
                ? account
                : user.getLastName();
    }

    /** The names of these accounts, which may be asked for nobody as well; one statement. */
    public Map<String, String> namesOf(Collection<String> accounts) {
        if (accounts.isEmpty()) {
            return new HashMap<>();
        }
        return program.call(
                () ->
                        identity
                                .createUserQuery()
                                .userIdIn(accounts.toArray(String[]::new))
                                .list()
                                .stream()
                                .collect(
                                        Collectors.toMap(
                                                User::getId,
                                                it ->
                                                        it.getLastName() == null
                                                                        || it.getLastName()
                                                                                .isBlank()
                                                                ? it.getId()
                                                                : it.getLastName())));
    }

    /** The groups of the account, e.g. {@code cg-unit-huangpu-liaison}. */
    public Set<String> groupsOf(String account) {
        return program.call(
                () ->
                        identity.createGroupQuery().groupMember(account).list().stream()
                                .map(Group::getId)
                                .collect(Collectors.toSet()));
    }

    /** The groups of these accounts; one statement, which the engine has no query for. */
    public Map<String, Set<String>> groupsOf(Collection<String> accounts) {
        var groups = new HashMap<String, Set<String>>();
        if (!accounts.isEmpty()) {
            jdbc.sql(
                            "select user_id_, group_id_ from act_id_membership where user_id_ in (:accounts)")
                    .param("accounts", accounts)
                    .query(
                            row -> {
                                groups.computeIfAbsent(row.getString(1), it -> new HashSet<>())
                                        .add(row.getString(2));
                            });
        }
        return groups;
    }

    /** The accounts that belong to the group. */
    public Set<String> membersOf(String group) {
        return program.call(
                () ->
                        identity.createUserQuery().memberOfGroup(group).list().stream()
                                .map(User::getId)
                                .collect(Collectors.toSet()));
    }
}
