package org.meritcompetition.organisation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritcompetition.engine.KeepingOut;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the contact list: people come, go, and hand over to one another. */
@Service
@Transactional
public class KeepingContacts {

    private final ContactRepository contacts;
    private final Contacts list;
    private final AbsenceRepository absences;
    private final AnnouncingAbsences announcing;
    private final AssigningContacts assigning;
    private final HandingOutAccounts handingOut;
    private final Accounts accounts;
    private final KeepingOut keepingOut;
    private final ContactLog log;
    private final Clock clock;

    KeepingContacts(
            ContactRepository contacts,
            Contacts list,
            AbsenceRepository absences,
            AnnouncingAbsences announcing,
            AssigningContacts assigning,
            HandingOutAccounts handingOut,
            Accounts accounts,
            KeepingOut keepingOut,
            ContactLog log,
            Clock clock) {
        this.contacts = contacts;
        this.list = list;
        this.absences = absences;
        this.announcing = announcing;
        this.assigning = assigning;
        this.handingOut = handingOut;
        this.accounts = accounts;
        this.keepingOut = keepingOut;
        this.log = log;
        this.clock = clock;
    }

    /** A new person comes, with an account and a password that is told once. */
    public OneTimePassword add(
            String division, ContactDetails details, Set<ContactRole> roles, String by) {
        var password = open(division, details, roles, by);
        assigning.follow(List.of(password.account()));
        return password;
    }

    OneTimePassword open(
            String division, ContactDetails details, Set<ContactRole> roles, String by) {
        refuseMobileOfAnother(division, null, details);
        unless(!roles.isEmpty(), "请至少选择一个角色。");
        var account =
                handingOut.freeId(ContactSentences.inOrder(roles).get(0), list.bodies(division));
        var contact = contacts.saveAndFlush(new Contact(account, division, details, roles));
        log.add(account, "录入：" + named(contact), by);
        return handingOut.open(contact);
    }

    public void correct(String account, ContactDetails details, String by) {
        var contact = list.get(account);
        if (contact.details().equals(details)) {
            return;
        }
        refuseMobileOfAnother(contact.division(), account, details);
        var changed = ContactSentences.difference(contact.details(), details);
        var isRenamed = !contact.name().equals(details.name());
        if (isRenamed) {
            contact.sitAs(list.bodies(contact.division()).seatedAs(contact));
        }
        contact.correct(details);
        contacts.flush();
        accounts.rename(account, details);
        log.add(contact.account(), changed, by);
        if (isRenamed) {
            assigning.follow(List.of(account));
            keepingOut.reconsider(account);
        }
    }

    /** The person has other roles from now on. */
    public void appoint(String account, Set<ContactRole> roles, String by) {
        reassign(list.get(account), roles, by);
        assigning.follow(List.of(account));
    }

    void reassign(Contact contact, Set<ContactRole> roles, String by) {
        if (!contact.roles().equals(roles)) {
            contact.appoint(roles);
            absences.findByDeputyAndStateIn(contact.account(), Contacts.PENDING)
                    .forEach(it -> refuseUnfit(list.get(it.account()), contact));
            absences.findByAccountAndStateIn(contact.account(), Contacts.PENDING)
                    .forEach(it -> refuseUnfit(contact, list.get(it.deputy())));
            log.add(contact.account(), "角色改为：" + named(contact), by);
        }
    }

    /** Nobody signs what they fill in, not even as somebody's deputy. */
    private static void refuseUnfit(Contact away, Contact deputy) {
        unless(
                DeputyRules.objection(away, deputy).isEmpty(),
                "%s正在或将要代理%s，角色这样更改后不能再代理。请先结束代理，再更改角色。",
                deputy.name(),
                away.name());
    }

    /** The person leaves; the account is closed, what the person did stays. */
    public void leave(String account, String by) {
        var contact = list.get(account);
        close(contact, by);
        assigning.follow(List.of(account));
    }

    void close(Contact contact, String by) {
        announcing.endAllOf(contact.account(), by);
        var deputising = absences.findByDeputyAndStateIn(contact.account(), Contacts.PENDING);
        unless(
                deputising.isEmpty(),
                "%s正在或将要代理%s，请先结束代理或另行指定代理人。",
                contact.name(),
                deputising.stream()
                        .map(it -> list.get(it.account()).name())
                        .collect(Collectors.joining("、")));
        contact.leave(clock.instant());
        log.add(contact.account(), "离任", by);
    }

    /** The person is back in the former roles, with a new password. */
    public OneTimePassword comeBack(String account, String by) {
        var contact = list.get(account);
        var password = reopen(contact, by);
        assigning.follow(List.of(account));
        return password;
    }

    OneTimePassword reopen(Contact contact, String by) {
        refuseMobileOfAnother(contact.division(), contact.account(), contact.details());
        contact.comeBack();
        if (LeadingSeats.isMember(contact)) {
            refuseTakenSeat(contact);
        }
        log.add(contact.account(), "恢复在任", by);
        return handingOut.renew(contact);
    }

    private void refuseTakenSeat(Contact contact) {
        new LeadingSeats(list.bodies(contact.division()), list.of(contact.division()))
                .otherThan(contact)
                .ifPresent(
                        it -> {
                            throw new DomainRuleViolation(
                                    "%s的会签席位现由%s担任，一个席位只有一人。请先为%s登记离任，再恢复。"
                                            .formatted(contact.name(), it.name(), it.name()));
                        });
    }

    /** Somebody new takes over everything: the roles and the open tasks. */
    public OneTimePassword handOver(String account, ContactDetails successor, String by) {
        var contact = list.get(account);
        var roles = contact.roles();
        close(contact, by);
        contacts.flush();
        var password = open(contact.division(), successor, roles, by);
        list.get(password.account()).sitAs(list.bodies(contact.division()).seatedAs(contact));
        log.add(contact.account(), "由%s接任".formatted(successor.name()), by);
        assigning.passOn(account, password.account());
        return password;
    }

    private String named(Contact contact) {
        return ContactSentences.named(contact, list.bodies(contact.division()));
    }

    private void refuseMobileOfAnother(String division, String account, ContactDetails details) {
        if (details.mobile() != null) {
            contacts.findByDivisionAndDetailsMobileAndLeftAtIsNull(division, details.mobile())
                    .filter(it -> !it.account().equals(account))
                    .ifPresent(
                            it -> {
                                throw new DomainRuleViolation(
                                        "手机 %s 已登记在%s名下，请核对。"
                                                .formatted(details.mobile(), it.name()));
                            });
        }
    }
}
