package org.meritcompetition.home;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.meritcompetition.commendation.YearlyResult;
import org.meritcompetition.commendation.YearlyResults;
import org.meritcompetition.organisation.Overseers;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 历年成绩 of every unit and person for the office, of the own unit for a unit's people. */
@Controller
class ResultsPage {

    private final YearlyResults results;
    private final Seasons seasons;

    ResultsPage(YearlyResults results, Seasons seasons) {
        this.results = results;
        this.seasons = seasons;
    }

    /** All that one collective or person of a unit has won. */
    record Line(String unit, String category, String candidate, List<YearlyResult> won) {}

    /** What a unit has won in all years; what was revoked does not count. */
    record Total(String unit, long collectives, long individuals, long citys) {}

    @GetMapping("/results")
    String show(
            Authentication who,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String name,
            Model page) {
        var plans = seasons.codes().stream().map(seasons::plan).toList();
        var open = plans.stream().filter(plan -> Overseers.isOver(plan, who)).toList();
        var own = OwnUnit.ofAnyRole(who);
        if (open.isEmpty() && own.isEmpty()) {
            throw new AccessDeniedException("neither of the office nor of a unit");
        }
        var readable = open.isEmpty() ? ofDivision(plans, own.get().division()) : open;
        Predicate<String> wanted =
                open.isEmpty()
                        ? own.get().code()::equals
                        : code -> unit.isBlank() || unit.equals(code);
        var shown =
                results.of(readable.stream().map(SeasonPlan::code).toList()).stream()
                        .filter(it -> wanted.test(it.unit()))
                        .filter(it -> it.candidate().contains(name.strip()))
                        .toList();
        var units =
                readable.stream()
                        .flatMap(plan -> plan.units().stream())
                        .collect(
                                Collectors.toMap(
                                        UnitPlan::code,
                                        UnitPlan::name,
                                        (a, b) -> b,
                                        LinkedHashMap::new));
        page.addAttribute("office", !open.isEmpty());
        page.addAttribute("units", units);
        page.addAttribute("unit", unit);
        page.addAttribute("name", name.strip());
        page.addAttribute("totals", Winning.totals(shown, units));
        page.addAttribute("lines", Winning.lines(shown, units));
        return "results";
    }

    private static List<SeasonPlan> ofDivision(List<SeasonPlan> plans, String division) {
        return plans.stream().filter(plan -> plan.division().code().equals(division)).toList();
    }
}
