package org.meritcompetition.organisation.process;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.meritcompetition.engine.HeldGroups;
import org.meritcompetition.organisation.Account;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.shared.StartRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the groups and accounts of a season in the engine's identity store; what is there stays as
 * it is.
 */
@Service
@Transactional
public class OpeningAccounts {

    private final IdentityService identity;

    OpeningAccounts(IdentityService identity) {
        this.identity = identity;
    }

    public void groups(List<Group> groups) {
        var known =
                identity.createGroupQuery().list().stream()
                        .map(it -> it.getId())
                        .collect(Collectors.toSet());
        groups.stream().filter(it -> !known.contains(it.id())).forEach(this::open);
    }

    public void accounts(List<Account> accounts, String password) {
        var known = known();
        accounts.stream().filter(it -> !known.contains(it.id())).forEach(it -> open(it, password));
    }

    /**
     * The first administrator, where there is none.
     *
     * @throws StartRefused where no password was given for it
     */
    public void administrator(String id, String password) {
        if (identity.createUserQuery().memberOfGroup(HeldGroups.ADMINISTRATORS).count() == 0) {
            if (password == null || password.isBlank()) {
                throw new StartRefused("首次启动须设置系统管理员的密码：请设置环境变量 MERIT_ADMIN_PASSWORD 后重新启动。");
            }
            groups(List.of(new Group(HeldGroups.ADMINISTRATORS, "系统管理员")));
            open(new Account(id, "系统管理员", Set.of(HeldGroups.ADMINISTRATORS)), password);
        }
    }

    private Set<String> known() {
        return identity.createUserQuery().list().stream()
                .map(User::getId)
                .collect(Collectors.toSet());
    }

    private void open(Group group) {
        var row = identity.newGroup(group.id());
        row.setName(group.name());
        row.setType("WORKFLOW");
        identity.saveGroup(row);
    }

    private void open(Account account, String password) {
        var row = identity.newUser(account.id());
        row.setFirstName("");
        row.setLastName(account.name());
        row.setPassword(password);
        identity.saveUser(row);
        account.groups().forEach(group -> identity.createMembership(account.id(), group));
        if (!account.groups().contains(HeldGroups.ADMINISTRATORS)) {
            identity.createMembership(account.id(), Group.PARTICIPANTS.id());
        }
    }
}
