package org.meritcompetition.home;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritcompetition.commendation.YearlyResult;
import org.meritcompetition.season.plan.AwardCategory;

/** Puts together, year after year, what units and people have won. */
final class Winning {

    private Winning() {}

    /** By unit, whoever won most first. */
    static List<ResultsPage.Total> totals(List<YearlyResult> all, Map<String, String> units) {
        return all.stream()
                .filter(YearlyResult::stands)
                .collect(Collectors.groupingBy(YearlyResult::unit))
                .entrySet()
                .stream()
                .map(it -> total(units.get(it.getKey()), it.getValue()))
                .sorted(
                        Comparator.comparing(
                                        (ResultsPage.Total it) ->
                                                -it.collectives() - it.individuals())
                                .thenComparing(ResultsPage.Total::unit))
                .toList();
    }

    private static ResultsPage.Total total(String unit, List<YearlyResult> won) {
        return new ResultsPage.Total(
                unit,
                count(won, AwardCategory.COLLECTIVE),
                count(won, AwardCategory.INDIVIDUAL),
                won.stream().filter(YearlyResult::isCitys).count());
    }

    private static long count(List<YearlyResult> won, AwardCategory category) {
        return won.stream().filter(it -> it.category() == category).count();
    }

    /** By collective and person of a unit, in the order of what they won last. */
    static List<ResultsPage.Line> lines(List<YearlyResult> all, Map<String, String> units) {
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                it -> List.of(it.unit(), it.category().label(), it.candidate()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .entrySet()
                .stream()
                .map(
                        it ->
                                new ResultsPage.Line(
                                        units.get(it.getKey().get(0)),
                                        it.getKey().get(1),
                                        it.getKey().get(2),
                                        it.getValue()))
                .toList();
    }
}
