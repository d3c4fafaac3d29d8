package org.meritcompetition.organisation;

import java.util.Set;
import java.util.stream.Collectors;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The contact list of a demonstration: every account with the part that it has, and an address of a
 * domain that reaches nobody.
 */
@Service
@Transactional
public class DemonstrationContacts {

    private static final String NOWHERE = "@demo.example";

    private final ContactRepository contacts;

    DemonstrationContacts(ContactRepository contacts) {
        this.contacts = contacts;
    }

    /**
     * Enters the people of {@link Account#forDemonstration}; whoever is there stays as they are.
     */
    public void enter(SeasonPlan plan) {
        var bodies = new Bodies(plan);
        var people = Account.forDemonstration(plan);
        var known =
                contacts.findAllById(people.stream().map(Account::id).toList()).stream()
                        .map(Contact::account)
                        .collect(Collectors.toSet());
        people.stream()
                .filter(account -> !known.contains(account.id()))
                .forEach(
                        account -> {
                            var roles = bodies.rolesIn(account.groups());
                            if (!roles.isEmpty()) {
                                enter(account, roles, plan);
                            }
                        });
    }

    private void enter(Account account, Set<ContactRole> roles, SeasonPlan plan) {
        var details =
                new ContactDetails(account.name(), null, null, null, account.id() + NOWHERE, null);
        contacts.save(new Contact(account.id(), plan.division().code(), details, roles));
    }
}
