package org.meritcompetition.evaluation.eligibility;

import static org.meritcompetition.evaluation.eligibility.EligibilityRule.E3;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.meritcompetition.season.plan.AwardCategory;

/**
 * E3: one candidate, one track, one honour a season. Of the candidacies under one name in one unit
 * the first goes on: the one that the other rules let pass, of several the one that the unit
 * recommends first. Collectives of one unit with nearly the same name go on, but are flagged for a
 * person to look at.
 */
final class Repetition {

    private record Group(AwardCategory category, String unit) {}

    private final Map<Group, Map<String, List<Candidacy>>> byName;

    /**
     * @param otherwiseEligible whether the other rules let a candidacy pass
     */
    Repetition(List<Candidacy> candidacies, Predicate<Candidacy> otherwiseEligible) {
        Comparator<Candidacy> firstToGoOn =
                Comparator.comparing(otherwiseEligible::test, Comparator.<Boolean>reverseOrder())
                        .thenComparing(Candidacy::preference)
                        .thenComparing(Candidacy::key);
        byName =
                candidacies.stream()
                        .sorted(firstToGoOn)
                        .collect(
                                Collectors.groupingBy(
                                        Repetition::group,
                                        Collectors.groupingBy(
                                                one -> Names.normalised(one.name()),
                                                HashMap::new,
                                                Collectors.toList())));
    }

    RuleOutcome outcome(Candidacy one) {
        String name = Names.normalised(one.name());
        Map<String, List<Candidacy>> unit = byName.get(group(one));
        List<Candidacy> same = unit.get(name);
        Candidacy first = same.get(0);
        if (!first.key().equals(one.key())) {
            String text = "%s与“%s”赛道的%s为%s，一年只在一条赛道参评一项荣誉，以后者为准。";
            return RuleOutcome.refused(
                    E3, text.formatted(named(one), first.trackName(), first.name(), same(one)));
        }
        List<Candidacy> near = near(one, name, unit);
        if (!near.isEmpty()) {
            String names = near.stream().map(Repetition::named).collect(Collectors.joining("、"));
            String text = "%s与本单位的%s名称相近，请核对是否同一集体；暂按不同集体处理。";
            return RuleOutcome.flagged(E3, text.formatted(named(one), names));
        }
        String text = "%s今年只在“%s”赛道参评%s%s。";
        return RuleOutcome.passed(
                E3,
                text.formatted(
                        one.name(),
                        one.trackName(),
                        one.category().label(),
                        same.size() > 1 ? "（另有" + (same.size() - 1) + "份同名申报不予采用）" : ""));
    }

    private static List<Candidacy> near(
            Candidacy one, String name, Map<String, List<Candidacy>> unit) {
        if (one.category() != AwardCategory.COLLECTIVE) {
            return List.of();
        }
        return unit.entrySet().stream()
                .filter(other -> Names.areNear(name, other.getKey()))
                .map(other -> other.getValue().get(0))
                .sorted(Comparator.comparing(Candidacy::key))
                .toList();
    }

    private static String same(Candidacy one) {
        return one.category() == AwardCategory.COLLECTIVE ? "同一集体" : "同一人";
    }

    private static String named(Candidacy one) {
        return "%s（“%s”赛道）".formatted(one.name(), one.trackName());
    }

    private static Group group(Candidacy one) {
        return new Group(one.category(), one.unit());
    }
}
