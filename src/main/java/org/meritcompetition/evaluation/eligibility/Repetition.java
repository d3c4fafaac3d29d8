package org.meritcompetition.evaluation.eligibility;

import static org.meritcompetition.evaluation.eligibility.EligibilityRule.E3;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.shared.WrittenName;
import org.meritcompetition.vetting.identity.Likeness;
import org.meritcompetition.vetting.identity.Resemblance;

/**
 * E3: one candidate, one track, one honour a season. Of the candidacies of one person or team the
 * first goes on: the one that the other rules let pass, of several the one that the unit recommends
 * first. Those that are perhaps the same go on, but are put before a person.
 */
final class Repetition {

    private record Group(AwardCategory category, String unitOrName) {}

    private final Resemblance resemblance;
    private final Comparator<Candidacy> firstToGoOn;
    private final Map<Group, List<Candidacy>> byUnit;
    private final Map<Group, List<Candidacy>> byName;
    private final Map<String, Candidacy> barredBy = new HashMap<>();
    private final Map<String, List<Candidacy>> barring = new HashMap<>();

    /**
     * @param otherwiseEligible whether the other rules let a candidacy pass
     */
    Repetition(
            List<Candidacy> candidacies,
            Resemblance resemblance,
            Predicate<Candidacy> otherwiseEligible) {
        this.resemblance = resemblance;
        byUnit = candidacies.stream().collect(Collectors.groupingBy(Repetition::unit));
        byName = candidacies.stream().collect(Collectors.groupingBy(Repetition::name));
        firstToGoOn =
                Comparator.comparing(otherwiseEligible::test, Comparator.<Boolean>reverseOrder())
                        .thenComparing(Candidacy::preference)
                        .thenComparing(Candidacy::key);
        candidacies.stream().sorted(firstToGoOn).forEach(this::admit);
    }

    /** Whoever comes later and is the same as one who goes on is barred by that one. */
    private void admit(Candidacy one) {
        Optional<Candidacy> first =
                like(one, Likeness.SAME).stream()
                        .filter(other -> barring.containsKey(other.key()))
                        .min(firstToGoOn);
        if (first.isEmpty()) {
            barring.put(one.key(), new ArrayList<>());
        } else {
            barredBy.put(one.key(), first.get());
            barring.get(first.get().key()).add(one);
        }
    }

    RuleOutcome outcome(Candidacy one) {
        Candidacy first = barredBy.get(one.key());
        if (first != null) {
            String text = "%s与“%s”赛道的%s为%s，一年只在一条赛道参评一项荣誉，以后者为准。";
            return RuleOutcome.refused(
                    E3, text.formatted(one.inTrack(), first.trackName(), first.name(), same(one)));
        }
        List<Candidacy> near = near(one);
        if (!near.isEmpty()) {
            String names = near.stream().map(Candidacy::inTrack).collect(Collectors.joining("、"));
            boolean here = near.stream().allMatch(other -> other.unit().equals(one.unit()));
            String text = "%s与%s%s名称相近，请核对是否%s；暂按不同%s处理。";
            return RuleOutcome.flagged(
                    E3,
                    text.formatted(
                            one.inTrack(),
                            here ? "本单位的" : "",
                            names,
                            same(one),
                            one.category() == AwardCategory.COLLECTIVE ? "集体" : "人"));
        }
        int barred = barring.get(one.key()).size();
        String text = "%s今年只在“%s”赛道参评%s%s。";
        return RuleOutcome.passed(
                E3,
                text.formatted(
                        one.name(),
                        one.trackName(),
                        one.category().label(),
                        barred > 0 ? "（另有" + barred + "份同名申报不予采用）" : ""));
    }

    /** Each pair once. */
    List<Doubt> doubts(Candidacy one) {
        return near(one).stream()
                .filter(other -> one.key().compareTo(other.key()) < 0)
                .map(
                        other ->
                                new Doubt(
                                        E3,
                                        one.key(),
                                        other.key(),
                                        one.described(),
                                        other.described()))
                .toList();
    }

    private List<Candidacy> near(Candidacy one) {
        return like(one, Likeness.PERHAPS).stream()
                .filter(other -> !barredBy.containsKey(other.key()))
                .sorted(Comparator.comparing(Candidacy::key))
                .toList();
    }

    /** Only those of the same unit or of the same name can be alike. */
    private Set<Candidacy> like(Candidacy one, Likeness wanted) {
        Set<Candidacy> alike = new LinkedHashSet<>(byUnit.get(unit(one)));
        alike.addAll(byName.get(name(one)));
        alike.removeIf(other -> other.key().equals(one.key()));
        alike.removeIf(
                other ->
                        resemblance.between(one.key(), one.who(), other.key(), other.who())
                                != wanted);
        return alike;
    }

    private static String same(Candidacy one) {
        return one.category() == AwardCategory.COLLECTIVE ? "同一集体" : "同一人";
    }

    private static Group unit(Candidacy one) {
        return new Group(one.category(), one.unit());
    }

    private static Group name(Candidacy one) {
        return new Group(one.category(), WrittenName.normalised(one.name()));
    }
}
