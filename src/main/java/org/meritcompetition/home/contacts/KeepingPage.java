package org.meritcompetition.home.contacts;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.meritcompetition.organisation.ContactRights;
import org.meritcompetition.organisation.Contacts;
import org.meritcompetition.organisation.HandingOutAccounts;
import org.meritcompetition.organisation.KeepingContacts;
import org.meritcompetition.organisation.OneTimePassword;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is changed about a person of the contact list. */
@Controller
@RequestMapping("/contacts/{account:[a-z0-9-]+}")
class KeepingPage {

    private final Lists lists;
    private final Contacts contacts;
    private final KeepingContacts keeping;
    private final HandingOutAccounts handingOut;

    KeepingPage(
            Lists lists,
            Contacts contacts,
            KeepingContacts keeping,
            HandingOutAccounts handingOut) {
        this.lists = lists;
        this.contacts = contacts;
        this.keeping = keeping;
        this.handingOut = handingOut;
    }

    @PostMapping("/details")
    String correct(
            Authentication who,
            @PathVariable String account,
            ContactForm form,
            RedirectAttributes answer) {
        var contact = lists.seenBy(who, account);
        var rights = ContactRights.of(who);
        Lists.only(rights.corrects(contact));
        try {
            var details = form.details();
            unless(
                    rights.keeps(contact) || details.name().equals(contact.name()),
                    ContactRights.NAME);
            keeping.correct(account, details, who.getName());
            answer.addFlashAttribute("done", "已保存。");
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
            answer.addFlashAttribute("form", form);
        }
        return back(account);
    }

    @PostMapping("/roles")
    String appoint(
            Authentication who,
            @PathVariable String account,
            @RequestParam(name = "role", defaultValue = "") Set<String> ticked,
            RedirectAttributes answer) {
        var contact = lists.keptBy(who, account);
        try {
            var roles = RoleChoice.read(ticked, contacts.bodies(contact.division()));
            Lists.only(!ContactRights.isHigh(roles) || ContactRights.of(who).isAdministrator());
            keeping.appoint(account, roles, who.getName());
            answer.addFlashAttribute("done", "角色已更改，未办结的任务已随之移交。");
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
        }
        return back(account);
    }

    @PostMapping("/handover")
    String handOver(
            Authentication who,
            @PathVariable String account,
            ContactForm successor,
            RedirectAttributes answer) {
        lists.keptBy(who, account);
        answer.addFlashAttribute("successor", successor);
        return told(
                account,
                answer,
                () -> keeping.handOver(account, successor.details(), who.getName()));
    }

    @PostMapping("/leave")
    String leave(Authentication who, @PathVariable String account, RedirectAttributes answer) {
        lists.keptBy(who, account);
        try {
            keeping.leave(account, who.getName());
            answer.addFlashAttribute("done", "已登记离任，账号停用；未办结的任务交由同岗位人员办理。");
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
        }
        return back(account);
    }

    @PostMapping("/back")
    String comeBack(Authentication who, @PathVariable String account, RedirectAttributes answer) {
        lists.keptBy(who, account);
        return told(account, answer, () -> keeping.comeBack(account, who.getName()));
    }

    @PostMapping("/password")
    String resetPassword(
            Authentication who, @PathVariable String account, RedirectAttributes answer) {
        lists.keptBy(who, account);
        return told(account, answer, () -> handingOut.resetPassword(account, who.getName()));
    }

    private static String told(
            String account, RedirectAttributes answer, Supplier<OneTimePassword> work) {
        try {
            answer.addFlashAttribute("passwords", List.of(work.get()));
            return "redirect:/contacts/passwords";
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
            return back(account);
        }
    }

    private static String back(String account) {
        return "redirect:/contacts/" + account;
    }
}
