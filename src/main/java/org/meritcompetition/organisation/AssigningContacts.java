package org.meritcompetition.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The contact list is the assignment: who has a role belongs to its groups, who deputises to those
 * of whom is away, and the open tasks follow.
 */
@Service
@Transactional
public class AssigningContacts {

    private final ContactRepository contacts;
    private final AbsenceRepository absences;
    private final Contacts list;
    private final Accounts accounts;
    private final OpenWork work;

    AssigningContacts(
            ContactRepository contacts,
            AbsenceRepository absences,
            Contacts list,
            Accounts accounts,
            OpenWork work) {
        this.contacts = contacts;
        this.absences = absences;
        this.list = list;
        this.accounts = accounts;
        this.work = work;
    }

    /** Brings the groups of these people, and the tasks, to what the contact list says now. */
    void follow(Collection<String> changed) {
        work.follow(bringInLine(changed));
    }

    /**
     * The same, where one person's tasks go to another by name.
     *
     * @return the ids of the tasks that went over
     */
    Set<String> passOn(String from, String to) {
        var changes = bringInLine(Set.of(from, to));
        var passed = work.pass(from, to, groupsOf(get(to)));
        work.follow(changes);
        return passed;
    }

    /** After an absence: what went to the deputy comes back, if it is still there. */
    void giveBack(Set<String> tasks, String from, String to) {
        var changes = bringInLine(Set.of(from, to));
        work.giveBack(tasks, from, to);
        work.follow(changes);
    }

    /** After the season's file has changed: other bodies, other groups. */
    public void followAll(String division) {
        follow(list.of(division).stream().map(Contact::account).toList());
    }

    private Collection<Accounts.GroupChange> bringInLine(Collection<String> changed) {
        contacts.flush();
        var changes = new ArrayList<Accounts.GroupChange>();
        for (var account : changed) {
            changes.add(accounts.belongTo(account, groupsOf(get(account))));
        }
        return changes.stream().filter(it -> !it.isNone()).toList();
    }

    private Contact get(String account) {
        return contacts.findById(account).orElseThrow();
    }

    private Set<String> groupsOf(Contact contact) {
        if (!contact.isHere()) {
            return Set.of();
        }
        var groups = new HashSet<String>();
        groups.add(Group.PARTICIPANTS.id());
        var running = Set.of(AbsenceState.RUNNING);
        if (absences.findByAccountAndStateIn(contact.account(), running).isEmpty()) {
            groups.addAll(rolesGroups(contact));
        }
        absences.findByDeputyAndStateIn(contact.account(), running)
                .forEach(it -> groups.addAll(rolesGroups(get(it.account()))));
        return groups;
    }

    private Set<String> rolesGroups(Contact contact) {
        var bodies = list.bodies(contact.division());
        return contact.roles().stream()
                .flatMap(role -> bodies.groupsOf(role, contact.name()).stream())
                .collect(Collectors.toSet());
    }
}
