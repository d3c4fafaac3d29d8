package org.meritcompetition.overview.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritcompetition.organisation.Overseers;
import org.meritcompetition.organisation.Role;
import org.meritcompetition.overview.Bottlenecks;
import org.meritcompetition.overview.InSight;
import org.meritcompetition.overview.Prompting;
import org.meritcompetition.overview.StepDuration;
import org.meritcompetition.overview.StepFilter;
import org.meritcompetition.overview.StepFilter.By;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.TrackPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 各环节用时与催办. The filters stand in the address, so that a view can be sent to a colleague. */
@Controller
@RequestMapping("/bottlenecks")
class BottlenecksPage {

    private final Bottlenecks bottlenecks;
    private final Prompting prompting;
    private final InSight inSight;

    BottlenecksPage(Bottlenecks bottlenecks, Prompting prompting, InSight inSight) {
        this.bottlenecks = bottlenecks;
        this.prompting = prompting;
        this.inSight = inSight;
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
        var own = overseen(who);
        page.addAttribute("seasons", own.stream().map(InSight.View::plan).toList());
        if (own.isEmpty()) {
            return "bottlenecks";
        }
        var plan = InSight.chosen(own, season).orElseThrow().plan();
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
        InSight.chosen(overseen(who), season);
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
        InSight.chosen(overseen(who), season);
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

    private List<InSight.View> overseen(Authentication who) {
        if (!Overseers.isOne(who)) {
            throw new AccessDeniedException("the office and the administrator only");
        }
        return inSight.of(who);
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
