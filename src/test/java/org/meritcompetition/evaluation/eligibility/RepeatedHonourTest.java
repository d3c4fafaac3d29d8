package org.meritcompetition.evaluation.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritcompetition.evaluation.eligibility.ABackground.aBackground;
import static org.meritcompetition.evaluation.eligibility.ABackground.person;
import static org.meritcompetition.evaluation.eligibility.ABackground.team;
import static org.meritcompetition.evaluation.eligibility.ACandidacy.aCollective;
import static org.meritcompetition.evaluation.eligibility.ACandidacy.anIndividual;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.meritcompetition.evaluation.eligibility.RuleOutcome.Verdict;

/** E5: no repeat of the same honour within N years unless new merit is stated. */
class RepeatedHonourTest {

    @Test
    void whoWasHonouredLastYearIsRefusedUnlessNewMeritIsStated() {
        var honoured = aBackground().honoured(person("张三", "huangpu", null), 2023);
        var refused = outcome(anIndividual("张三"), honoured);
        assertThat(refused.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(refused.sentence()).isEqualTo("张三获得过2023年先进个人，1年内不重复授予，申报时又没有写明新的突出实绩。");
        var stated = outcome(anIndividual("张三").newMerit("今年主持建成感知平台。"), honoured);
        assertThat(stated.flagged()).isTrue();
        assertThat(stated.sentence()).isEqualTo("张三获得过2023年先进个人，申报写明了新的突出实绩，请核实：今年主持建成感知平台。");
    }

    @Test
    void theOtherCategoryAndTheSameSeasonAreNoRepeat() {
        var background =
                aBackground()
                        .honoured(team("张三", "huangpu"), 2023)
                        .honoured(person("张三", "huangpu", null), 2024);
        assertThat(outcome(anIndividual("张三"), background).sentence()).isEqualTo("张三近1年没有获得过先进个人。");
    }

    @Test
    void anHonourFollowsThePersonWhoMoved() {
        var honoured = aBackground().honoured(person("张三", "xuhui", "1985-06"), 2023);
        assertThat(outcome(anIndividual("张三").born("1985-06"), honoured).passed()).isFalse();
        var check = check(anIndividual("张三"), honoured);
        assertThat(outcome(check).flagged()).isTrue();
        assertThat(check.doubts()).singleElement().extracting(Doubt::other).isEqualTo("H1");
        assertThat(outcome(anIndividual("张三"), honoured.decided("P1", "H1", true)).passed())
                .isFalse();
    }

    @Test
    void aTeamUnderANearlyIdenticalNameIsFlagged() {
        var honoured = aBackground().honoured(team("执法一科室", "huangpu"), 2023);
        assertThat(outcome(aCollective("执法一科"), honoured).flagged()).isTrue();
    }

    @Property
    void onlyTheYearsOfTheMeasureCount(
            @ForAll @IntRange(min = 2010, max = 2024) int year,
            @ForAll @IntRange(max = 10) int years) {
        var background =
                aBackground().lookingBack(1, years).honoured(person("张三", "huangpu", null), year);
        boolean repeats = year < 2024 && 2024 - year <= years;
        assertThat(outcome(anIndividual("张三"), background).passed()).isEqualTo(!repeats);
    }

    private static EligibilityCheck check(ACandidacy one, ABackground background) {
        return EligibilityCheck.of(List.of(one.build()), background.build());
    }

    private static RuleOutcome outcome(ACandidacy one, ABackground background) {
        return outcome(check(one, background));
    }

    private static RuleOutcome outcome(EligibilityCheck check) {
        return check.outcomes().values().iterator().next().get(4);
    }
}
