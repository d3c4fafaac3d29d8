package org.meritcompetition.organisation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meritcompetition.document.SheetFaulty;
import org.meritcompetition.organisation.ContactImport.Added;
import org.meritcompetition.organisation.ContactImport.Changed;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over a contact list from a spreadsheet: all of it, or nothing. */
@Service
@Transactional
public class ImportingContacts {

    private final Contacts list;
    private final KeepingContacts keeping;
    private final AssigningContacts assigning;

    ImportingContacts(Contacts list, KeepingContacts keeping, AssigningContacts assigning) {
        this.list = list;
        this.keeping = keeping;
        this.assigning = assigning;
    }

    /**
     * What would change, a sentence a person.
     *
     * @param whole whether people of the office and the leading group may be changed as well
     * @throws SheetFaulty with every fault, cell by cell
     */
    @Transactional(readOnly = true)
    public List<String> preview(String division, byte[] content, boolean whole) {
        var plan = plan(division, content, whole);
        var bodies = list.bodies(division);
        var sentences = new ArrayList<String>();
        plan.added()
                .forEach(
                        it ->
                                sentences.add(
                                        "新增："
                                                + ContactSentences.named(
                                                        it.details().name(), it.roles(), bodies)));
        plan.changed().forEach(it -> sentences.add(said(it, bodies)));
        sentences.addAll(new SeatsLeft(bodies, plan).sentences());
        return sentences;
    }

    private static String said(Changed change, Bodies bodies) {
        var contact = change.contact();
        if (change.isLeaving()) {
            return "离任：" + ContactSentences.named(contact, bodies);
        }
        if (!contact.isHere()) {
            return "恢复在任：" + ContactSentences.named(contact.name(), change.roles(), bodies);
        }
        var said = new ArrayList<String>();
        if (!contact.roles().equals(change.roles())) {
            said.add("角色改为：" + ContactSentences.named(contact.name(), change.roles(), bodies));
        }
        if (!contact.details().equals(change.details())) {
            said.add(
                    contact.name()
                            + "，"
                            + ContactSentences.difference(contact.details(), change.details()));
        }
        return String.join("；", said);
    }

    /**
     * Takes the list over.
     *
     * @return the first passwords of whoever is new
     * @throws SheetFaulty with every fault, cell by cell
     * @throws DomainRuleViolation where somebody who would leave still deputises
     */
    public List<OneTimePassword> take(String division, byte[] content, boolean whole, String by) {
        var plan = plan(division, content, whole);
        var touched = new LinkedHashSet<String>();
        var passwords = new ArrayList<OneTimePassword>();
        plan.changed().stream()
                .filter(Changed::isLeaving)
                .forEach(it -> keeping.close(it.contact(), by));
        plan.changed().stream()
                .filter(it -> !it.isLeaving())
                .forEach(it -> change(it, by, passwords));
        plan.changed().forEach(it -> touched.add(it.contact().account()));
        for (var one : plan.added()) {
            passwords.add(keeping.open(division, one.details(), one.roles(), by));
        }
        passwords.forEach(it -> touched.add(it.account()));
        assigning.follow(touched);
        return passwords;
    }

    private void change(Changed change, String by, List<OneTimePassword> passwords) {
        var contact = change.contact();
        if (!contact.isHere()) {
            passwords.add(keeping.reopen(contact, by));
        }
        keeping.correct(contact.account(), change.details(), by);
        keeping.reassign(contact, change.roles(), by);
    }

    private ContactImport plan(String division, byte[] content, boolean whole) {
        var bodies = list.bodies(division);
        var plan =
                ContactImport.of(
                        list.of(division), ListedPeople.of(ContactSheet.read(content, bodies)));
        DomainRuleViolation.unless(
                whole
                        || plan.added().stream().map(Added::roles).noneMatch(ContactRights::isHigh)
                                && plan.changed().stream().noneMatch(ImportingContacts::isHigh),
                ContactRights.HIGH);
        return plan;
    }

    private static boolean isHigh(Changed change) {
        Set<ContactRole> before = change.contact().isHere() ? change.contact().roles() : Set.of();
        return !before.equals(change.roles())
                && (ContactRights.isHigh(before) || ContactRights.isHigh(change.roles()));
    }
}
