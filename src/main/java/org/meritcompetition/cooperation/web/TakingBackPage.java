package org.meritcompetition.cooperation.web;

import org.meritcompetition.cooperation.TakingBack;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 撤回, pressed in 我办过的. */
@Controller
class TakingBackPage {

    private final TakingBack taking;

    TakingBackPage(TakingBack taking) {
        this.taking = taking;
    }

    @PostMapping("/my/work/{task}/take-back")
    String takeBack(Authentication who, @PathVariable String task, RedirectAttributes answer) {
        try {
            taking.takeBack(task, who.getName());
            answer.addFlashAttribute("done", "已撤回，任务回到您的待办，已填的内容还在。");
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
        }
        return "redirect:/my/work";
    }
}
