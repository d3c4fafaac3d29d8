package org.meritcompetition.home;

import org.meritcompetition.commendation.HonourRolls;
import org.meritcompetition.commendation.RevokingCommendations;
import org.meritcompetition.organisation.Overseers;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 光荣榜, once it is published; the office proposes from it to revoke a commendation. */
@Controller
@RequestMapping("/honour-roll/{season}")
class HonourRollPage {

    private final HonourRolls rolls;
    private final RevokingCommendations revoking;
    private final Seasons seasons;

    HonourRollPage(HonourRolls rolls, RevokingCommendations revoking, Seasons seasons) {
        this.rolls = rolls;
        this.revoking = revoking;
        this.seasons = seasons;
    }

    @GetMapping
    String show(Authentication who, @PathVariable String season, Model page) {
        var roll =
                rolls.of(season)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var plan = seasons.plan(season);
        page.addAttribute("plan", plan);
        page.addAttribute("roll", roll);
        page.addAttribute("categories", AwardCategory.values());
        page.addAttribute("office", Overseers.isOffice(plan, who));
        return "honour-roll";
    }

    @PostMapping("/revocations")
    String propose(
            Authentication who,
            @PathVariable String season,
            @RequestParam String nominee,
            @RequestParam String reason,
            @RequestParam String article,
            RedirectAttributes answer) {
        if (!Overseers.isOffice(seasons.plan(season), who) || !nominee.startsWith(season + "/")) {
            throw new AccessDeniedException("the season's office alone");
        }
        try {
            revoking.propose(nominee, reason, article, who.getName());
            answer.addFlashAttribute("done", "撤销提请已报领导小组审定。");
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
        }
        return "redirect:/honour-roll/" + season;
    }
}
