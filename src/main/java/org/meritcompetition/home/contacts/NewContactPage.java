package org.meritcompetition.home.contacts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.meritcompetition.organisation.ContactRights;
import org.meritcompetition.organisation.KeepingContacts;
import org.meritcompetition.organisation.Role;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody new on the contact list, and the first passwords, shown once. */
@Controller
@RequestMapping("/contacts")
class NewContactPage {

    private final Lists lists;
    private final KeepingContacts keeping;

    NewContactPage(Lists lists, KeepingContacts keeping) {
        this.lists = lists;
        this.keeping = keeping;
    }

    @GetMapping("/new")
    String show(Authentication who, @RequestParam(required = false) String division, Model page) {
        page.addAttribute("bodies", lists.toKeep(who, division));
        page.addAttribute("roles", Role.values());
        if (!page.containsAttribute("form")) {
            page.addAttribute("form", ContactForm.empty());
        }
        return "contact-new";
    }

    @PostMapping("/new")
    String add(
            Authentication who,
            @RequestParam String division,
            @RequestParam String body,
            @RequestParam String role,
            ContactForm form,
            RedirectAttributes answer) {
        var bodies = lists.toKeep(who, division);
        try {
            var roles = RoleChoice.read(Set.of(role + "|" + body), bodies);
            Lists.only(!ContactRights.isHigh(roles) || ContactRights.of(who).isAdministrator());
            var told = keeping.add(division, form.details(), roles, who.getName());
            answer.addFlashAttribute("passwords", List.of(told));
            return "redirect:/contacts/passwords";
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
            answer.addFlashAttribute("form", form);
            answer.addFlashAttribute("body", body);
            answer.addFlashAttribute("role", role);
            return "redirect:/contacts/new?division=" + division;
        }
    }

    /** They are kept nowhere: whoever opens the page again finds none. */
    @GetMapping("/passwords")
    String passwords(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return "contact-passwords";
    }
}
