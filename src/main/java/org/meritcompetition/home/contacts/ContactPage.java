package org.meritcompetition.home.contacts;

import java.util.List;
import org.meritcompetition.organisation.AnnouncingAbsences;
import org.meritcompetition.organisation.Contact;
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

    ContactPage(Lists lists, Contacts contacts, AnnouncingAbsences absences) {
        this.lists = lists;
        this.contacts = contacts;
        this.absences = absences;
    }

    @GetMapping("/contacts/{account:[a-z0-9-]+}")
    String show(Authentication who, @PathVariable String account, Model page) {
        var contact = lists.seenBy(who, account);
        var rights = ContactRights.of(who);
        var bodies = contacts.bodies(contact.division());
        var row = ContactRow.of(List.of(contact), bodies, contacts.absences()).get(0);
        page.addAttribute("contact", contact);
        page.addAttribute("row", row);
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
            page.addAttribute("changes", contacts.changes(account));
        }
        if (rights.excuses(contact) && contact.isHere()) {
            showAbsence(contact, page);
        }
        return "contact";
    }

    private void showAbsence(Contact contact, Model page) {
        page.addAttribute("excuses", true);
        var absence = contacts.absences().get(contact.account());
        page.addAttribute("absence", absence);
        page.addAttribute(
                "deputyName", absence == null ? "" : contacts.get(absence.deputy()).name());
        page.addAttribute("deputies", absences.possibleDeputies(contact));
    }
}
