package org.meritcompetition.home;

import java.security.Principal;
import java.util.List;
import org.meritcompetition.engine.access.ChangingPassword;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 修改密码: the only page for whoever still has a password that was given out. */
@Controller
@RequestMapping("/account/password")
class PasswordPage {

    private final ChangingPassword changing;

    PasswordPage(ChangingPassword changing) {
        this.changing = changing;
    }

    @GetMapping
    String show(Principal who, Model page) {
        var first = changing.isRequiredOf(who.getName());
        page.addAttribute("first", first);
        if (first) {
            page.addAttribute("menu", List.of());
        }
        page.addAttribute("shortest", ChangingPassword.SHORTEST);
        return "password";
    }

    @PostMapping
    String change(
            Principal who,
            @RequestParam String present,
            @RequestParam String chosen,
            @RequestParam String repeated,
            RedirectAttributes answer) {
        var first = changing.isRequiredOf(who.getName());
        try {
            changing.change(who.getName(), present, chosen, repeated);
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
            return "redirect:/account/password";
        }
        if (first) {
            return "redirect:/";
        }
        answer.addFlashAttribute("done", "密码已修改，下次登录请用新密码。");
        return "redirect:/account/password";
    }
}
