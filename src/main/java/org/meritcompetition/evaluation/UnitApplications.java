package org.meritcompetition.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.shared.DomainRuleViolation;

/**
 * All applications of one unit in one season, those taken back among them: what a further one has
 * to fit.
 */
record UnitApplications(List<AwardApplication> all) {

    /** Those that were not taken back, by category, then in the unit's order. */
    List<AwardApplication> filed() {
        return live().sorted(
                        Comparator.comparing(AwardApplication::category)
                                .thenComparing(AwardApplication::preference))
                .toList();
    }

    /**
     * A number that was given once is not given again, not even after the candidate was taken back.
     */
    int nextOrdinal(String track, AwardCategory category) {
        return 1
                + all.stream()
                        .filter(a -> a.track().equals(track) && a.category() == category)
                        .mapToInt(AwardApplication::ordinal)
                        .max()
                        .orElse(0);
    }

    int nextPreference(AwardCategory category) {
        return 1 + in(category).mapToInt(AwardApplication::preference).max().orElse(0);
    }

    /** The wanted place in the unit's order, or the next one. */
    int preference(AwardCategory category, Integer wanted) {
        if (wanted == null) {
            return nextPreference(category);
        }
        in(category)
                .filter(a -> a.preference() == wanted)
                .findFirst()
                .ifPresent(
                        taken -> {
                            throw new DomainRuleViolation(
                                    "%s第%d位已填“%s”，请换一个顺序号，或留空排在最后。"
                                            .formatted(
                                                    category.label(), wanted, taken.candidate()));
                        });
        return wanted;
    }

    /** A month of birth that differs tells two of one name apart. */
    void refuseTwin(String track, Candidacy candidacy) {
        var twin =
                in(candidacy.category())
                        .anyMatch(
                                a ->
                                        a.track().equals(track)
                                                && a.candidate().equals(candidacy.candidate())
                                                && !a.who().isSurelyNot(candidacy.of(a.unit())));
        DomainRuleViolation.unless(
                !twin,
                "“%s”已经在本赛道填报过%s，请勿重复填报。%s",
                candidacy.candidate(),
                candidacy.category().label(),
                candidacy.category() == AwardCategory.INDIVIDUAL ? "是同名的另一人的，两人都请填写出生年月。" : "");
    }

    AwardApplication filed(String key) {
        return live().filter(a -> a.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new DomainRuleViolation("要撤回的候选已不在本单位的填报中，请刷新后再选。"));
    }

    private Stream<AwardApplication> in(AwardCategory category) {
        return live().filter(a -> a.category() == category);
    }

    private Stream<AwardApplication> live() {
        return all.stream().filter(a -> a.status() != ApplicationStatus.TAKEN_BACK);
    }
}
