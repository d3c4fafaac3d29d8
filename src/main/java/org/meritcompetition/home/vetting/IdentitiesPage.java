package org.meritcompetition.home.vetting;

import org.meritcompetition.organisation.OfficeDesk;
import org.meritcompetition.shared.DomainRuleViolation;
import org.meritcompetition.vetting.ComparingIdentities;
import org.meritcompetition.vetting.IdentityQuestion;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 身份核对: near-identical names across tracks and years, each decided by a person. */
@Controller
@RequestMapping("/identities")
class IdentitiesPage {

    private static final int LONGEST_REASON = 500;

    private final ComparingIdentities identities;
    private final OfficeDesk desk;

    IdentitiesPage(ComparingIdentities identities, OfficeDesk desk) {
        this.identities = identities;
        this.desk = desk;
    }

    @GetMapping
    String show(Authentication who, @RequestParam(required = false) String season, Model page) {
        var plan = desk.plan(season, who);
        var questions = identities.list(plan.code());
        page.addAttribute("plan", plan);
        page.addAttribute("open", questions.stream().filter(IdentityQuestion::isOpen).toList());
        page.addAttribute("decided", questions.stream().filter(it -> !it.isOpen()).toList());
        return "identities";
    }

    @PostMapping
    String decide(
            Authentication who,
            @RequestParam String season,
            @RequestParam String subject,
            @RequestParam String other,
            @RequestParam(required = false) Boolean same,
            @RequestParam String reason,
            RedirectAttributes answer) {
        var plan = desk.plan(season, who);
        answer.addAttribute("season", plan.code());
        try {
            DomainRuleViolation.unless(same != null, "请选择“相同”或“不同”。");
            var why = Typing.text(reason, "依据", LONGEST_REASON);
            identities.decide(plan.code(), subject, other, same, why, who.getName());
            answer.addFlashAttribute("done", "已核对，相关候选已重新审查资格。");
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
        }
        return "redirect:/identities";
    }
}
