package org.meritcompetition.organisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The contact list is the assignment: who has a role belongs to its groups, who deputises to those
 * of whom is away, and the open tasks follow.
 */
@Service
@Transactional
public class AssigningContacts {

    /** leader, leader-2, … leader-10. */
    private static final Comparator<Contact> BY_NUMBER =
            Comparator.comparingInt((Contact it) -> it.account().length())
                    .thenComparing(Contact::account);

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
        changed.stream()
                .flatMap(it -> contacts.findById(it).stream())
                .filter(LeadingSeats::isMember)
                .forEach(it -> seats(it.division(), list.of(it.division())).take(it));
        work.follow(bringInLine(changed, new Standing()));
    }

    private LeadingSeats seats(String division, List<Contact> everybody) {
        return new LeadingSeats(list.bodies(division), everybody);
    }

    /**
     * The same, where one person's tasks go to another by name.
     *
     * @return the ids of the tasks that went over
     */
    Set<String> passOn(String from, String to) {
        var standing = new Standing();
        var changes = bringInLine(Set.of(from, to), standing);
        var passed = work.pass(from, to, groupsOf(get(to), standing));
        work.follow(changes);
        return passed;
    }

    /** After an absence: what went to the deputy comes back, if it is still there. */
    void giveBack(Set<String> tasks, String from, String to) {
        var changes = bringInLine(Set.of(from, to), new Standing());
        work.giveBack(tasks, from, to);
        work.follow(changes);
    }

    /** After the season's file has changed: other bodies, other groups. */
    public void followAll(String division) {
        var everybody = list.of(division);
        var seats = seats(division, everybody);
        if (seats.isNobodySeated()) {
            everybody.stream().sorted(BY_NUMBER).forEach(seats::take);
        }
        work.follow(bringInLine(everybody.stream().map(Contact::account).toList(), new Standing()));
    }

    private List<Accounts.GroupChange> bringInLine(Collection<String> changed, Standing standing) {
        contacts.flush();
        return accounts.belongTo(
                contacts.findAllById(changed).stream()
                        .collect(Collectors.toMap(Contact::account, it -> groupsOf(it, standing))));
    }

    private Contact get(String account) {
        return contacts.findById(account).orElseThrow();
    }

    private Set<String> groupsOf(Contact contact, Standing standing) {
        if (!contact.isHere()) {
            return Set.of();
        }
        var groups = new HashSet<String>();
        groups.add(Group.PARTICIPANTS.id());
        if (!standing.isAway(contact)) {
            groups.addAll(standing.rolesGroups(contact));
        }
        standing.deputisedBy(contact)
                .forEach(away -> groups.addAll(standing.rolesGroups(get(away))));
        return groups;
    }

    /** Who is away now, and the bodies of the seasons: read once for however many people. */
    private final class Standing {

        private final List<Absence> running = absences.findByStateIn(Set.of(AbsenceState.RUNNING));
        private final Map<String, Bodies> bodies = new HashMap<>();

        boolean isAway(Contact contact) {
            return running.stream().anyMatch(it -> it.account().equals(contact.account()));
        }

        Stream<String> deputisedBy(Contact contact) {
            return running.stream()
                    .filter(it -> it.deputy().equals(contact.account()))
                    .map(Absence::account);
        }

        Set<String> rolesGroups(Contact contact) {
            var here = bodies.computeIfAbsent(contact.division(), list::bodies);
            return contact.roles().stream()
                    .flatMap(role -> here.groupsOf(role, contact).stream())
                    .collect(Collectors.toSet());
        }
    }
}
