package org.meritcompetition.organisation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every contact has an account; its first password is told once and is changed by its owner. */
@Service
@Transactional
public class HandingOutAccounts {

    private final ContactRepository contacts;
    private final Contacts list;
    private final Accounts accounts;
    private final ContactLog log;

    HandingOutAccounts(
            ContactRepository contacts, Contacts list, Accounts accounts, ContactLog log) {
        this.contacts = contacts;
        this.list = list;
        this.accounts = accounts;
        this.log = log;
    }

    /** An id that nobody has had before: {@code huangpu-liaison}, {@code huangpu-liaison-2}. */
    String freeId(ContactRole role, Bodies bodies) {
        var beginning = bodies.accountOf(role);
        var account = beginning;
        for (var number = 2; contacts.existsById(account) || accounts.isThere(account); number++) {
            account = beginning + "-" + number;
        }
        return account;
    }

    OneTimePassword open(Contact contact) {
        var password = OneTimePassword.random();
        accounts.open(contact.account(), contact.details(), password);
        return told(contact, password);
    }

    OneTimePassword renew(Contact contact) {
        var password = OneTimePassword.random();
        accounts.replacePassword(contact.account(), password);
        return told(contact, password);
    }

    /** A new password in place of one that was forgotten. */
    public OneTimePassword resetPassword(String account, String by) {
        var contact = list.get(account);
        unless(contact.isHere(), "%s已经离任，请先恢复在任。", contact.name());
        log.add(account, "重置密码", by);
        return renew(contact);
    }

    private OneTimePassword told(Contact contact, String password) {
        var bodies = list.bodies(contact.division());
        var roles = ContactSentences.inOrder(contact.roles());
        return new OneTimePassword(
                contact.account(),
                contact.name(),
                bodies.nameOf(roles.get(0)),
                roles.stream().map(it -> it.role().label()).collect(Collectors.joining("、")),
                password);
    }
}
