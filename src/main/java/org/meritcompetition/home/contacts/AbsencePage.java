package org.meritcompetition.home.contacts;

import java.time.LocalDate;
import org.meritcompetition.organisation.AnnouncingAbsences;
import org.meritcompetition.organisation.ContactRights;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 离岗与代理: announced by the person, the unit's leaders or the office. */
@Controller
@RequestMapping("/contacts/{account:[a-z0-9-]+}/absence")
class AbsencePage {

    private final Lists lists;
    private final AnnouncingAbsences absences;

    AbsencePage(Lists lists, AnnouncingAbsences absences) {
        this.lists = lists;
        this.absences = absences;
    }

    @PostMapping
    String announce(
            Authentication who,
            @PathVariable String account,
            @RequestParam String deputy,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate to,
            RedirectAttributes answer) {
        return tried(
                who,
                account,
                answer,
                "已登记离岗，到期自动移交和交还任务。",
                () -> absences.announce(account, deputy, from, to, who.getName()));
    }

    @PostMapping("/end")
    String end(Authentication who, @PathVariable String account, RedirectAttributes answer) {
        return tried(
                who,
                account,
                answer,
                "离岗已结束，任务已交还本人。",
                () -> absences.endEarly(account, who.getName()));
    }

    private String tried(
            Authentication who,
            String account,
            RedirectAttributes answer,
            String done,
            Runnable work) {
        Lists.only(ContactRights.of(who).excuses(lists.seenBy(who, account)));
        try {
            work.run();
            answer.addFlashAttribute("done", done);
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
        }
        return "redirect:/contacts/" + account;
    }
}
