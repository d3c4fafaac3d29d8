package org.meritcompetition.home.schedule;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.meritcompetition.deadline.SeasonSteps;
import org.meritcompetition.deadline.SeasonSteps.Step;
import org.meritcompetition.engine.HeldGroups;
import org.meritcompetition.organisation.Overseers;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.Duty;
import org.meritcompetition.season.plan.SeasonPhase;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * 全年安排: who does what in the year, by when, and what becomes of it where nobody does. Whoever takes
 * part once a year reads here what will come.
 */
@Controller
class SchedulePage {

    private final Seasons seasons;
    private final SeasonSteps steps;
    private final Clock clock;

    SchedulePage(Seasons seasons, SeasonSteps steps, Clock clock) {
        this.seasons = seasons;
        this.steps = steps;
        this.clock = clock;
    }

    /** A phase of the year and what falls into it. */
    record Part(String phase, List<DatedLine> dated, List<CountedLine> counted) {}

    @GetMapping("/schedule")
    String show(
            Authentication who,
            @RequestParam(required = false) String season,
            @RequestParam(defaultValue = "false") boolean all,
            Model page) {
        var own = plans(who);
        page.addAttribute("none", own.isEmpty());
        if (own.isEmpty()) {
            return "schedule";
        }
        var plan = chosen(own, season);
        var held = HeldRoles.of(HeldGroups.of(who), plan.division().code());
        var everything = all || held.isEmpty();
        page.addAttribute("plan", plan);
        page.addAttribute("codes", own.stream().map(SeasonPlan::code).toList());
        page.addAttribute("choice", !held.isEmpty());
        page.addAttribute("all", everything);
        page.addAttribute("parts", parts(plan, it -> everything || it.isOneOf(held)));
        return "schedule";
    }

    /** Those of the person's divisions, the latest year last; the administrator's are all. */
    private List<SeasonPlan> plans(Authentication who) {
        var all = seasons.openedOrAnnounced();
        var own = all.stream().filter(plan -> takesPart(who, plan)).toList();
        if (own.isEmpty() && !all.isEmpty()) {
            throw new AccessDeniedException("no part in any season");
        }
        return own.stream().sorted(Comparator.comparingInt(SeasonPlan::year)).toList();
    }

    private static boolean takesPart(Authentication who, SeasonPlan plan) {
        var own = plan.division().code() + "-";
        return HeldGroups.of(who).stream().anyMatch(it -> it.startsWith(own))
                || Overseers.isOver(plan, who);
    }

    private static SeasonPlan chosen(List<SeasonPlan> plans, String season) {
        return season == null || season.isBlank()
                ? plans.get(plans.size() - 1)
                : plans.stream()
                        .filter(it -> it.code().equals(season))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<Part> parts(SeasonPlan plan, Predicate<Charge> shown) {
        var today = LocalDate.now(clock);
        var dated = steps.of(plan.code());
        return Arrays.stream(SeasonPhase.values())
                .map(
                        phase ->
                                new Part(
                                        phase.label(),
                                        dated(dated, phase, shown, today),
                                        counted(plan, phase, shown)))
                .filter(it -> !it.dated().isEmpty() || !it.counted().isEmpty())
                .toList();
    }

    private static List<DatedLine> dated(
            List<Step> steps, SeasonPhase phase, Predicate<Charge> shown, LocalDate today) {
        return steps.stream()
                .filter(it -> it.duty().phase() == phase)
                .sorted(Comparator.comparing(Step::due))
                .flatMap(
                        step ->
                                Charge.of(step.duty()).filter(shown).stream()
                                        .map(charge -> DatedLine.of(step, charge, today)))
                .toList();
    }

    private static List<CountedLine> counted(
            SeasonPlan plan, SeasonPhase phase, Predicate<Charge> shown) {
        return Arrays.stream(Duty.values())
                .filter(duty -> duty.phase() == phase)
                .flatMap(duty -> counted(plan, duty, shown).stream())
                .toList();
    }

    private static Optional<CountedLine> counted(
            SeasonPlan plan, Duty duty, Predicate<Charge> shown) {
        return Optional.ofNullable(plan.duties().get(duty.name()))
                .filter(rule -> rule.due() == null && rule.within() != null)
                .flatMap(
                        rule ->
                                Charge.of(duty)
                                        .filter(shown)
                                        .map(charge -> CountedLine.of(duty, rule, charge)));
    }
}
