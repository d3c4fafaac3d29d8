package org.meritcompetition.home.contacts;

import java.io.IOException;
import java.util.List;
import org.meritcompetition.document.Downloads;
import org.meritcompetition.organisation.Bodies;
import org.meritcompetition.organisation.Contact;
import org.meritcompetition.organisation.ContactRights;
import org.meritcompetition.organisation.ContactSheet;
import org.meritcompetition.organisation.Contacts;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 通讯录: who is who, whom nobody reaches, and the list to take home. */
@Controller
@RequestMapping("/contacts")
class ContactsPage {

    private final Lists lists;
    private final Contacts contacts;

    ContactsPage(Lists lists, Contacts contacts) {
        this.lists = lists;
        this.contacts = contacts;
    }

    @GetMapping
    String show(
            Authentication who,
            @RequestParam(required = false) String division,
            @RequestParam(defaultValue = "") String body,
            Model page) {
        var kept = lists.keptBy(who);
        page.addAttribute("kept", kept);
        page.addAttribute("body", body);
        if (kept.isEmpty()) {
            page.addAttribute("rows", ownRows(who));
            return "contacts";
        }
        var bodies = lists.toKeep(who, division);
        var code = bodies.plan().division().code();
        page.addAttribute("bodies", bodies);
        page.addAttribute("missing", contacts.missing(code));
        page.addAttribute(
                "rows",
                rows(bodies, contacts.of(code)).stream()
                        .filter(it -> body.isEmpty() || it.body().equals(body))
                        .toList());
        return "contacts";
    }

    private List<ContactRow> ownRows(Authentication who) {
        return contacts.divisions().stream()
                .flatMap(it -> rows(it, lists.seenBy(who, it)).stream())
                .toList();
    }

    private List<ContactRow> rows(Bodies bodies, List<Contact> people) {
        return ContactRow.of(people, bodies, contacts.absences());
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(
            Authentication who, @RequestParam(required = false) String division)
            throws IOException {
        var bodies = lists.toKeep(who, division);
        return Downloads.workbook(
                "通讯录模板-%d年度".formatted(bodies.plan().year()),
                ContactSheet.layout(bodies),
                List.of());
    }

    /** The list with all numbers, for whoever keeps it. */
    @GetMapping("/table")
    ResponseEntity<byte[]> table(
            Authentication who, @RequestParam(required = false) String division)
            throws IOException {
        var bodies = lists.toKeep(who, division);
        var rights = ContactRights.of(who);
        var people =
                contacts.of(bodies.plan().division().code()).stream().filter(rights::sees).toList();
        return Downloads.workbook(
                "通讯录-%d年度".formatted(bodies.plan().year()),
                ContactSheet.layout(bodies),
                ContactSheet.rows(people, bodies));
    }
}
