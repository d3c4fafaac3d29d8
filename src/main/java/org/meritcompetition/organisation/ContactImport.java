package org.meritcompetition.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritcompetition.document.CellFault;
import org.meritcompetition.document.SheetFaulty;

/**
 * What an imported list would change. The bodies and roles that it names are as it says afterwards;
 * all others stay.
 */
final class ContactImport {

    /** The person may be another after the import. */
    record Changed(Contact contact, ContactDetails details, Set<ContactRole> roles) {

        boolean isLeaving() {
            return roles.isEmpty();
        }

        boolean isNothing() {
            return contact.isHere()
                    && contact.details().equals(details)
                    && contact.roles().equals(roles);
        }
    }

    /** Somebody new. */
    record Added(ContactDetails details, Set<ContactRole> roles) {}

    private final Collection<Contact> known;
    private final List<ListedPerson> listed;
    private final Set<ContactRole> named;
    private final Map<Contact, ListedPerson> found = new HashMap<>();
    private final List<CellFault> faults = new ArrayList<>();
    private final List<Changed> changed = new ArrayList<>();
    private final List<Added> added = new ArrayList<>();

    private ContactImport(Collection<Contact> known, List<ListedPerson> listed) {
        this.known = known;
        this.listed = listed;
        this.named = listed.stream().flatMap(it -> it.roles().stream()).collect(Collectors.toSet());
    }

    /**
     * Compares.
     *
     * @param known everybody of the division, also who has left
     * @param listed the people of the imported list
     * @throws SheetFaulty where the list cannot be taken over as it is
     */
    static ContactImport of(Collection<Contact> known, List<ListedPerson> listed) {
        var plan = new ContactImport(known, listed);
        listed.forEach(plan::look);
        known.stream()
                .filter(it -> it.isHere() && !plan.found.containsKey(it))
                .forEach(plan::dropNamedRoles);
        SheetFaulty.unlessEmpty(plan.faults);
        return plan;
    }

    List<Changed> changed() {
        return changed;
    }

    List<Added> added() {
        return added;
    }

    private void look(ListedPerson person) {
        var matching = new ContactMatch(known, person);
        matching.fault().ifPresent(faults::add);
        if (matching.fault().isPresent()) {
            return;
        }
        var match = matching.contact().orElse(null);
        if (match == null) {
            check(person, person.roles());
            added.add(new Added(person.details(), person.roles()));
        } else if (found.putIfAbsent(match, person) != null) {
            faults.add(
                    person.first()
                            .fault(
                                    ContactColumn.NAME,
                                    "与第 %d 行是通讯录中的同一人%s，请统一姓名和手机。",
                                    found.get(match).first().row().number(),
                                    match.name()));
        } else {
            change(match, person);
        }
    }

    private void change(Contact contact, ListedPerson person) {
        var roles = new HashSet<ContactRole>();
        if (contact.isHere()) {
            roles.addAll(contact.roles());
            roles.removeAll(named);
        }
        roles.addAll(person.roles());
        check(person, roles);
        add(new Changed(contact, person.over(contact.details()), roles));
    }

    private void dropNamedRoles(Contact contact) {
        var left = new HashSet<>(contact.roles());
        left.removeAll(named);
        add(new Changed(contact, contact.details(), left));
    }

    private void add(Changed change) {
        if (!change.isNothing()) {
            changed.add(change);
        }
    }

    private void check(ListedPerson person, Set<ContactRole> roles) {
        RoleRules.objection(roles)
                .ifPresent(it -> faults.add(person.first().fault(ContactColumn.ROLE, "%s", it)));
    }
}
