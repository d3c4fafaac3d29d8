package org.meritcompetition.home;

import java.util.List;
import org.meritcompetition.organisation.OfficeDesk;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.registration.ReviewingLate;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 暂予受理: what the office was silent on, until it decides after all. */
@Controller
@RequestMapping("/provisional")
class ProvisionalPage {

    private static final int LONGEST_REASON = 500;

    private final ReviewingLate reviewing;
    private final OfficeDesk desk;

    ProvisionalPage(ReviewingLate reviewing, OfficeDesk desk) {
        this.reviewing = reviewing;
        this.desk = desk;
    }

    /** A project as the page lists it. */
    record Line(String key, String name, String unit, String track) {

        static Line of(ProjectEntry entry, SeasonPlan plan) {
            return new Line(
                    entry.key(),
                    entry.name(),
                    plan.unit(entry.unit()).name(),
                    plan.track(entry.track()).name());
        }
    }

    @GetMapping
    String show(Authentication who, @RequestParam(required = false) String season, Model page) {
        var plan = desk.plan(season, who);
        var choice = reviewing.choice(plan.code(), who.getName());
        page.addAttribute("plan", plan);
        page.addAttribute("keptAway", choice.keptAway());
        page.addAttribute("lines", lines(choice.open(), plan));
        return "provisional";
    }

    @PostMapping("/accept")
    String accept(
            Authentication who,
            @RequestParam String season,
            @RequestParam String key,
            RedirectAttributes answer) {
        return decide(
                who,
                season,
                "已补办受理。",
                answer,
                plan -> reviewing.accept(plan.code(), key, who.getName()));
    }

    @PostMapping("/refuse")
    String refuse(
            Authentication who,
            @RequestParam String season,
            @RequestParam String key,
            @RequestParam String reason,
            RedirectAttributes answer) {
        return decide(
                who,
                season,
                "已作不予受理，该项目停止实施，单位会收到通知。",
                answer,
                plan -> {
                    DomainRuleViolation.unless(
                            reason.length() <= LONGEST_REASON, "原因最多 %d 字，请精简。", LONGEST_REASON);
                    var given = reason.isBlank() ? null : reason.strip();
                    reviewing.refuse(plan.code(), key, who.getName(), given);
                });
    }

    private interface Deciding {
        void on(SeasonPlan plan);
    }

    private String decide(
            Authentication who,
            String season,
            String done,
            RedirectAttributes answer,
            Deciding deciding) {
        var plan = desk.plan(season, who);
        answer.addAttribute("season", plan.code());
        try {
            deciding.on(plan);
            answer.addFlashAttribute("done", done);
        } catch (DomainRuleViolation refusal) {
            answer.addFlashAttribute("refusal", refusal.getMessage());
        }
        return "redirect:/provisional";
    }

    private static List<Line> lines(List<ProjectEntry> entries, SeasonPlan plan) {
        return entries.stream().map(entry -> Line.of(entry, plan)).toList();
    }
}
