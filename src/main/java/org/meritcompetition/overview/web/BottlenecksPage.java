package org.meritcompetition.overview.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritcompetition.organisation.Overseers;
import org.meritcompetition.organisation.Role;
import org.meritcompetition.overview.Bottlenecks;
import org.meritcompetition.overview.Prompting;
import org.meritcompetition.overview.StepDuration;
import org.meritcompetition.overview.StepFilter;
import org.meritcompetition.overview.StepFilter.By;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.TrackPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 各环节用时与催办. The filters stand in the address, so that a view can be sent to a colleague. */
@Controller
@RequestMapping("/bottlenecks")
class BottlenecksPage {

    private final Bottlenecks bottlenecks;
    private final Prompting prompting;
    private final Overseers overseers;
    private final Seasons seasons;

    BottlenecksPage(
            Bottlenecks bottlenecks, Prompting prompting, Overseers overseers, Seasons seasons) {
        this.bottlenecks = bottlenecks;
        this.prompting = prompting;
        this.overseers = overseers;
        this.seasons = seasons;
    }

    /** A line of the table, with the name that the plan has for its key. */
    record Line(String name, StepDuration taken) {}

    @GetMapping
    String show(
            Authentication who,
            @RequestParam(required = false) String season,
            @RequestParam(defaultValue = "STEP") By by,
            @RequestParam(required = false) String step,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String track,
            @RequestParam(required = false) String person,
            @RequestParam(defaultValue = "5") int days,
            Model page) {
        var own = seasonsOf(who);
        page.addAttribute("seasons", own);
        if (own.isEmpty()) {
            return "bottlenecks";
        }
        var plan = season == null || season.isBlank() ? own.get(own.size() - 1) : own(own, season);
        var filter =
                new StepFilter(
                        plan.code(),
                        by,
                        chosen(step),
                        chosen(unit),
                        chosen(track),
                        chosen(person),
                        Math.max(0, days));
        page.addAttribute("plan", plan);
        page.addAttribute("filter", filter);
        page.addAttribute("groupings", By.values());
        page.addAttribute(
                "lines",
                bottlenecks.durations(filter).stream()
                        .map(it -> new Line(nameOf(plan, by, it), it))
                        .toList());
        page.addAttribute("stuck", bottlenecks.stuck(filter));
        return "bottlenecks";
    }

    /** 催办, first step: who would be told of what. */
    @PostMapping("/preview")
    String preview(
            Authentication who,
            @RequestParam String season,
            @RequestParam(name = "task", required = false) Set<String> tasks,
            Model page,
            RedirectAttributes answer) {
        own(seasonsOf(who), season);
        try {
            page.addAttribute("season", season);
            page.addAttribute("preview", prompting.preview(season, tasks));
            return "prompt";
        } catch (DomainRuleViolation refusal) {
            return back(season, answer, "refusal", refusal.getMessage());
        }
    }

    /** 催办, second step. */
    @PostMapping("/prompt")
    String prompt(
            Authentication who,
            @RequestParam String season,
            @RequestParam(name = "task", required = false) Set<String> tasks,
            @RequestParam String round,
            @RequestParam String token,
            RedirectAttributes answer) {
        own(seasonsOf(who), season);
        var by = Overseers.isAdministrator(who) ? "系统管理员" : Role.OFFICE.label();
        try {
            var people = prompting.send(season, tasks, round, token, who.getName(), by);
            return back(season, answer, "done", "已催办，通知了 %d 人。".formatted(people));
        } catch (DomainRuleViolation refusal) {
            return back(season, answer, "refusal", refusal.getMessage());
        }
    }

    private static String back(
            String season, RedirectAttributes answer, String kind, String message) {
        answer.addFlashAttribute(kind, message);
        answer.addAttribute("season", season);
        return "redirect:/bottlenecks";
    }

    private List<SeasonPlan> seasonsOf(Authentication who) {
        var divisions = overseers.divisionsOf(who);
        return seasons.codes().stream()
                .map(seasons::plan)
                .filter(it -> divisions.contains(it.division().code()))
                .toList();
    }

    /** A season of another division is as good as none. */
    private static SeasonPlan own(List<SeasonPlan> own, String season) {
        return own.stream()
                .filter(it -> it.code().equals(season))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String chosen(String value) {
        return value == null || value.isBlank() ? null : value;
    }

    private static String nameOf(SeasonPlan plan, By by, StepDuration line) {
        if (line.key() == null) {
            return by == By.UNIT ? "不属于单位的任务" : "不属于赛道的任务";
        }
        return switch (by) {
            case STEP -> line.step();
            case UNIT ->
                    plan.units().stream()
                            .filter(it -> it.code().equals(line.key()))
                            .map(UnitPlan::name)
                            .collect(Collectors.joining());
            case TRACK ->
                    plan.tracks().stream()
                            .filter(it -> it.code().equals(line.key()))
                            .map(TrackPlan::name)
                            .collect(Collectors.joining());
        };
    }
}
