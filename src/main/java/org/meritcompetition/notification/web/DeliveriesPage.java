package org.meritcompetition.notification.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.notification.OverseeingDeliveries;
import org.meritcompetition.organisation.Overseers;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 通知投递, for the office and the administrator: what did not arrive, and 再发一次. */
@Controller
@RequestMapping("/notices")
class DeliveriesPage {

    private final OverseeingDeliveries deliveries;
    private final Overseers overseers;

    DeliveriesPage(OverseeingDeliveries deliveries, Overseers overseers) {
        this.deliveries = deliveries;
        this.overseers = overseers;
    }

    /** Turns moments into what a wall clock here shows, for the page. */
    static final class WallTime {

        public LocalDateTime of(Instant moment) {
            return moment == null ? null : LocalDateTime.ofInstant(moment, SeasonClock.ZONE);
        }
    }

    @GetMapping
    String show(Authentication who, Model page) {
        page.addAttribute("overview", deliveries.of(overseers.divisionsOf(who)));
        page.addAttribute("wall", new WallTime());
        page.addAttribute("administrator", Overseers.isAdministrator(who));
        return "notices";
    }

    /** Sends one again, or all that failed. */
    @PostMapping("/again")
    String again(
            Authentication who,
            @RequestParam(name = "id", required = false) Set<UUID> ids,
            RedirectAttributes answer) {
        var divisions = overseers.divisionsOf(who);
        try {
            var count = deliveries.sendAgain(divisions, ids == null ? Set.of() : ids);
            answer.addFlashAttribute("done", "已重新排队 %d 封，几秒钟后发出；请稍后刷新查看结果。".formatted(count));
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
        }
        return "redirect:/notices";
    }

    @PostMapping("/bounce")
    String bounce(Authentication who, @RequestParam String address, RedirectAttributes answer) {
        overseers.divisionsOf(who);
        try {
            deliveries.recordBounce(address, who.getName());
            answer.addFlashAttribute("done", "已登记退信。改正通讯录里的邮箱之前，不再向该地址发送。");
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
        }
        return "redirect:/notices";
    }
}
