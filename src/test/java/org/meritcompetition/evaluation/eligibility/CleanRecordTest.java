package org.meritcompetition.evaluation.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritcompetition.evaluation.eligibility.ABackground.TODAY;
import static org.meritcompetition.evaluation.eligibility.ABackground.aBackground;
import static org.meritcompetition.evaluation.eligibility.ABackground.person;
import static org.meritcompetition.evaluation.eligibility.ABackground.team;
import static org.meritcompetition.evaluation.eligibility.ACandidacy.aCollective;
import static org.meritcompetition.evaluation.eligibility.ACandidacy.anIndividual;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.meritcompetition.evaluation.eligibility.RuleOutcome.Verdict;

/** E4: no hit on the veto list in the look-back window. */
class CleanRecordTest {

    @Test
    void aHitNamesGroundsAndBodyAndBarsAlone() {
        var outcome =
                outcome(anIndividual("张三"), aBackground().vetoed(person("张三", "huangpu", null)));
        assertThat(outcome.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(outcome.sentence())
                .isEqualTo("张三列入负面清单，一票否决：受党纪处分（纪检监察机关提供，2024年8月15日起，影响期至2025年8月14日）。");
        assertThat(
                        outcome(
                                        anIndividual("李四"),
                                        aBackground().vetoed(person("张三", "huangpu", null)))
                                .passed())
                .isTrue();
    }

    @Test
    void anEntryFollowsThePersonWhoMoves() {
        var moved = aBackground().vetoed(person("张三", "xuhui", "1985-06"));
        assertThat(outcome(anIndividual("张三").born("1985-06"), moved).verdict())
                .isEqualTo(Verdict.REFUSED);
        assertThat(outcome(anIndividual("张三").born("1990-01"), moved).verdict())
                .isEqualTo(Verdict.PASSED);
    }

    @Test
    void aNamesakeElsewhereIsFlaggedUntilAPersonHasDecided() {
        var elsewhere = aBackground().vetoed(person("张三", "xuhui", "1985-06"));
        var check = check(anIndividual("张三"), elsewhere);
        var outcome = outcome(check);
        assertThat(outcome.flagged()).isTrue();
        assertThat(outcome.sentence()).contains("待竞赛办核对身份").contains("缓议");
        assertThat(check.doubts())
                .singleElement()
                .satisfies(
                        doubt -> {
                            assertThat(doubt.other()).isEqualTo("V1");
                            assertThat(doubt.otherShown()).contains("受党纪处分").contains("纪检监察机关");
                        });
        assertThat(outcome(anIndividual("张三"), elsewhere.decided("P1", "V1", true)).verdict())
                .isEqualTo(Verdict.REFUSED);
        var different = check(anIndividual("张三"), elsewhere.decided("P1", "V1", false));
        assertThat(outcome(different).verdict()).isEqualTo(Verdict.PASSED);
        assertThat(different.doubts()).isEmpty();
    }

    @Test
    void aNearlyIdenticalNameOfTheUnitIsFlaggedAndAnotherSurnameIsNot() {
        var near = aBackground().vetoed(person("张小明", "huangpu", null));
        assertThat(outcome(anIndividual("张晓明"), near).flagged()).isTrue();
        var other = aBackground().vetoed(person("王晓明", "huangpu", null));
        assertThat(outcome(anIndividual("张晓明"), other).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void aTeamIsMeantInItsOwnUnitAlone() {
        var own = aBackground().vetoed(team("执法一科", "huangpu"));
        assertThat(outcome(aCollective("执法一科"), own).verdict()).isEqualTo(Verdict.REFUSED);
        var foreign = aBackground().vetoed(team("执法一科", "xuhui"));
        assertThat(outcome(aCollective("执法一科"), foreign).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void alikeBeyondOneLetterIsFlaggedToo() {
        var background = aBackground().vetoed(team("执法一科专班", "huangpu")).similar("C1", "V1");
        assertThat(outcome(aCollective("执法一科"), background).flagged()).isTrue();
    }

    @Property
    void anEntryCountsFromItsDayToItsLastAndOnNoOther(
            @ForAll @IntRange(min = -800, max = 30) int from,
            @ForAll @IntRange(max = 800) int length,
            @ForAll @IntRange(max = 3) int years,
            @ForAll boolean named) {
        LocalDate first = TODAY.plusDays(from);
        LocalDate until = named ? first.plusDays(length) : null;
        LocalDate last = named ? until : first.plusYears(years).minusDays(1);
        var background =
                aBackground()
                        .lookingBack(years, 1)
                        .vetoed("V1", person("张三", "huangpu", null), first, until);
        boolean counts = first.datesUntil(last.plusDays(1)).anyMatch(TODAY::equals);
        assertThat(outcome(anIndividual("张三"), background).passed()).isEqualTo(!counts);
    }

    private static EligibilityCheck check(ACandidacy one, ABackground background) {
        return EligibilityCheck.of(List.of(one.build()), background.build());
    }

    private static RuleOutcome outcome(ACandidacy one, ABackground background) {
        return outcome(check(one, background));
    }

    private static RuleOutcome outcome(EligibilityCheck check) {
        return check.outcomes().values().iterator().next().get(3);
    }
}
