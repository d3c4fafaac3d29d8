package org.meritcompetition.home.contacts;

import java.util.Objects;
import org.meritcompetition.engine.People;
import org.meritcompetition.organisation.AnnouncingAbsences;
import org.meritcompetition.organisation.ContactChange;
import org.meritcompetition.organisation.ContactRights;
import org.meritcompetition.organisation.Contacts;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One person of the contact list, with what the reader may change. */
@Controller
class ContactPage {

    private final Lists lists;
    private final Contacts contacts;
    private final AnnouncingAbsences absences;
    private final People people;

    ContactPage(Lists lists, Contacts contacts, AnnouncingAbsences absences, People people) {
        this.lists = lists;
        this.contacts = contacts;
        this.absences = absences;
        this.people = people;
    }

    @GetMapping("/contacts/{account:[a-z0-9-]+}")
    String show(Authentication who, @PathVariable String account, Model page) {
        var contact = lists.seenBy(who, account);
        var rights = ContactRights.of(who);
        var bodies = contacts.bodies(contact.division());
        var absence = contacts.absences().get(account);
        var deputy = absence == null ? "" : contacts.get(absence.deputy()).name();
        page.addAttribute("contact", contact);
        page.addAttribute("row", ContactRow.of(contact, bodies, absence, deputy));
        page.addAttribute("keeps", rights.keeps(contact));
        page.addAttribute("corrects", rights.corrects(contact) && contact.isHere());
        page.addAttribute("roles", RoleChoice.of(contact, bodies));
        if (!page.containsAttribute("form")) {
            page.addAttribute("form", ContactForm.of(contact.details()));
        }
        if (!page.containsAttribute("successor")) {
            page.addAttribute("successor", ContactForm.empty());
        }
        if (rights.keeps(contact)) {
            var changes = contacts.changes(account);
            page.addAttribute("changes", changes);
            page.addAttribute(
                    "people",
                    people.namesOf(
                            changes.stream()
                                    .map(ContactChange::changedBy)
                                    .filter(Objects::nonNull)
                                    .distinct()
                                    .toList()));
        }
        if (rights.excuses(contact) && contact.isHere()) {
            page.addAttribute("excuses", true);
            page.addAttribute("absence", absence);
            page.addAttribute("deputyName", deputy);
            page.addAttribute("deputies", absences.possibleDeputies(contact));
        }
        return "contact";
    }
}
