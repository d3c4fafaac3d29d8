package org.meritcompetition.evaluation.eligibility;

import static org.meritcompetition.evaluation.eligibility.EligibilityRule.E4;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.meritcompetition.evaluation.eligibility.Background.Veto;
import org.meritcompetition.shared.ChineseDates;
import org.meritcompetition.vetting.identity.Likeness;

/**
 * E4: no hit on the veto list in the look-back window. An entry follows the person who moves; one
 * that perhaps means the candidate is put before a person.
 */
final class CleanRecord {

    private final Background background;

    CleanRecord(Background background) {
        this.background = background;
    }

    RuleOutcome outcome(Candidacy one) {
        List<Veto> hits = like(one, Likeness.SAME);
        if (!hits.isEmpty()) {
            String text = "%s列入负面清单，一票否决：%s。";
            return RuleOutcome.refused(E4, text.formatted(one.name(), listed(hits)));
        }
        List<Veto> doubtful = like(one, Likeness.PERHAPS);
        if (!doubtful.isEmpty()) {
            String text = "%s可能就是负面清单中的%s，待竞赛办核对身份；核对之前只能缓议。";
            return RuleOutcome.flagged(E4, text.formatted(one.name(), named(doubtful)));
        }
        LocalDate first = background.today().minusYears(years()).plusDays(1);
        return RuleOutcome.passed(E4, "负面清单中没有%s在影响期内的记录（回溯至%s）。".formatted(one.name(), first));
    }

    List<Doubt> doubts(Candidacy one) {
        return like(one, Likeness.PERHAPS).stream()
                .map(veto -> new Doubt(E4, one.key(), veto.key(), one.described(), described(veto)))
                .toList();
    }

    private List<Veto> like(Candidacy one, Likeness wanted) {
        return background.vetoes().stream()
                .filter(veto -> veto.isInForce(background.today(), years()))
                .filter(
                        veto ->
                                background
                                                .resemblance()
                                                .between(
                                                        one.key(),
                                                        one.who(),
                                                        veto.key(),
                                                        veto.who())
                                        == wanted)
                .sorted(Comparator.comparing(Veto::from).thenComparing(Veto::key))
                .toList();
    }

    private int years() {
        return background.measures().vetoYears();
    }

    private String listed(List<Veto> vetoes) {
        return vetoes.stream()
                .map(
                        veto ->
                                "%s（%s提供，%s起，影响期至%s）"
                                        .formatted(
                                                veto.grounds(),
                                                veto.body(),
                                                ChineseDates.DAY.format(veto.from()),
                                                ChineseDates.DAY.format(veto.lastDay(years()))))
                .collect(Collectors.joining("；"));
    }

    private static String named(List<Veto> vetoes) {
        return vetoes.stream().map(veto -> veto.who().name()).collect(Collectors.joining("、"));
    }

    private static String described(Veto veto) {
        String born = veto.who().born() == null ? "" : "，" + veto.who().born() + "生";
        return "%s%s：%s（%s提供）".formatted(veto.who().name(), born, veto.grounds(), veto.body());
    }
}
