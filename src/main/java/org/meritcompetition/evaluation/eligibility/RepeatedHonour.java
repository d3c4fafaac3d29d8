package org.meritcompetition.evaluation.eligibility;

import static org.meritcompetition.evaluation.eligibility.EligibilityRule.E5;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.meritcompetition.evaluation.eligibility.Background.Honour;
import org.meritcompetition.vetting.identity.Likeness;

/** E5: the same honour is not repeated within the season's years unless new merit is stated. */
final class RepeatedHonour {

    private final Background background;
    private final List<Honour> recent;

    RepeatedHonour(Background background) {
        this.background = background;
        int first = background.year() - background.measures().repeatYears();
        recent =
                background.honours().stream()
                        .filter(honour -> honour.year() >= first)
                        .filter(honour -> honour.year() < background.year())
                        .sorted(Comparator.comparing(Honour::year).thenComparing(Honour::key))
                        .toList();
    }

    RuleOutcome outcome(Candidacy one) {
        List<Honour> same = like(one, Likeness.SAME);
        if (!same.isEmpty()) {
            String had = "%s获得过%s%s".formatted(one.name(), years(same), one.category().label());
            return one.newMerit() == null
                    ? RuleOutcome.refused(
                            E5, had + "，%d年内不重复授予，申报时又没有写明新的突出实绩。".formatted(measure()))
                    : RuleOutcome.flagged(E5, had + "，申报写明了新的突出实绩，请核实：" + one.newMerit());
        }
        List<Honour> perhaps = like(one, Likeness.PERHAPS);
        if (!perhaps.isEmpty()) {
            String text = "%s可能就是%s%s%s，待竞赛办核对身份；暂按不同对象处理。";
            String names =
                    perhaps.stream()
                            .map(honour -> honour.who().name())
                            .distinct()
                            .collect(Collectors.joining("、"));
            return RuleOutcome.flagged(
                    E5, text.formatted(one.name(), years(perhaps), one.category().label(), names));
        }
        return RuleOutcome.passed(
                E5, "%s近%d年没有获得过%s。".formatted(one.name(), measure(), one.category().label()));
    }

    List<Doubt> doubts(Candidacy one) {
        return like(one, Likeness.PERHAPS).stream()
                .map(
                        honour ->
                                new Doubt(
                                        E5,
                                        one.key(),
                                        honour.key(),
                                        one.described(),
                                        "%d年%s%s"
                                                .formatted(
                                                        honour.year(),
                                                        one.category().label(),
                                                        honour.who().name())))
                .toList();
    }

    private List<Honour> like(Candidacy one, Likeness wanted) {
        return recent.stream()
                .filter(
                        honour ->
                                background
                                                .resemblance()
                                                .between(
                                                        one.key(),
                                                        one.who(),
                                                        honour.key(),
                                                        honour.who())
                                        == wanted)
                .toList();
    }

    private int measure() {
        return background.measures().repeatYears();
    }

    private static String years(List<Honour> honours) {
        return honours.stream()
                .map(honour -> honour.year() + "年")
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
