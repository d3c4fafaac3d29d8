package org.meritcompetition.home.comparison;

import java.util.List;
import org.meritcompetition.engine.HeldGroups;
import org.meritcompetition.evaluation.ComparingProjects;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.TrackPlan;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** 横向对比 of a track: its own judges see it, and the office; nobody else. */
@Controller
@RequestMapping("/comparison")
class ComparisonPage {

    private final ComparingProjects comparing;
    private final Seasons seasons;

    ComparisonPage(ComparingProjects comparing, Seasons seasons) {
        this.comparing = comparing;
        this.seasons = seasons;
    }

    @GetMapping
    String latest(Authentication who) {
        return seasons.codes().stream()
                .map(seasons::plan)
                .filter(plan -> !readable(who, plan).isEmpty())
                .reduce((earlier, later) -> later)
                .map(plan -> "redirect:/comparison/%s/%s".formatted(plan.code(), first(who, plan)))
                .orElseThrow(() -> new AccessDeniedException("neither judge nor office"));
    }

    @GetMapping("/{season}/{track}")
    String show(
            Authentication who,
            @PathVariable String season,
            @PathVariable String track,
            Model page) {
        var codes = seasons.codes();
        if (!codes.contains(season)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var plan = seasons.plan(season);
        var readable = readable(who, plan);
        var shown =
                readable.stream()
                        .filter(it -> it.code().equals(track))
                        .findFirst()
                        .orElseThrow(() -> new AccessDeniedException("not for this track"));
        var office = HeldGroups.holds(who, Group.office(plan.division().code()));
        page.addAttribute("plan", plan);
        page.addAttribute("codes", codes);
        page.addAttribute("track", shown);
        page.addAttribute("tracks", readable);
        page.addAttribute("office", office);
        page.addAttribute("projects", comparing.of(season, track, who.getName(), office));
        return "comparison";
    }

    private static String first(Authentication who, SeasonPlan plan) {
        return readable(who, plan).get(0).code();
    }

    private static List<TrackPlan> readable(Authentication who, SeasonPlan plan) {
        var division = plan.division().code();
        return HeldGroups.holds(who, Group.office(division))
                ? plan.tracks()
                : plan.tracks().stream()
                        .filter(track -> HeldGroups.holds(who, Group.track(division, track.code())))
                        .toList();
    }
}
