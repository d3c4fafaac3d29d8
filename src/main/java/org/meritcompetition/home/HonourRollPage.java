package org.meritcompetition.home;

import org.meritcompetition.commendation.HonourRolls;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** 光荣榜, once it is published. */
@Controller
class HonourRollPage {

    private final HonourRolls rolls;
    private final Seasons seasons;

    HonourRollPage(HonourRolls rolls, Seasons seasons) {
        this.rolls = rolls;
        this.seasons = seasons;
    }

    @GetMapping("/honour-roll/{season}")
    String show(@PathVariable String season, Model page) {
        var roll =
                rolls.of(season)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        page.addAttribute("plan", seasons.plan(season));
        page.addAttribute("roll", roll);
        page.addAttribute("categories", AwardCategory.values());
        return "honour-roll";
    }
}
