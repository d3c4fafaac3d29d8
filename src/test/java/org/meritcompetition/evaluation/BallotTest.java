package org.meritcompetition.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.meritcompetition.shared.DomainRuleViolation;

/**
 * 提名推荐: a strict rank over the eligible applications, proposed in the order of the process score.
 */
class BallotTest {

    private static final Standing A = standing("a", "91.00", 0, false);
    private static final Standing B = standing("b", "88.50", 0, false);
    private static final Standing C = standing("c", "88.50", 1, false);
    private static final Standing D = standing("d", "70.00", 0, false);

    private final Ballot ballot = new Ballot("先进集体", 3, List.of(D, B, A, C));

    @Test
    void theOrderOfTheScoresIsProposedAndNeedsNoReason() {
        assertThat(ballot.proposed()).containsExactly("a", "b", "c");
        assertThat(cast(null, Set.of(), "a", "b", "c")).containsExactly("a", "b", "c");
    }

    @Test
    void fewerOverdueReportsThenFrontLineDecideBetweenEqualScores() {
        var office = standing("office", "88.50", 0, false);
        var street = standing("street", "88.50", 0, true);
        var level = new Ballot("先进个人", 3, List.of(C, office, street));
        assertThat(level.proposed()).containsExactly("street", "office", "c");
    }

    @Test
    void departingFromTheOrderNeedsAReason() {
        refused(null, Set.of(), "b", "a", "c").hasMessageContaining("写明调整理由");
        assertThat(cast("成效更突出", Set.of(), "b", "a", "c")).containsExactly("b", "a", "c");
        refused(null, Set.of(), "a", "b", "d").hasMessageContaining("写明调整理由");
    }

    @Test
    void whoIsLevelInEveryCriterionMayStandInAnyOrder() {
        var twin = standing("e", "91.00", 0, false);
        var level = new Ballot("先进集体", 2, List.of(A, twin));
        assertThat(level.cast(List.of("e", "a"), Set.of(), Set.of(), null))
                .containsExactly("e", "a");
    }

    @Test
    void decliningSomeoneMovesTheNextUpWithoutAFurtherReason() {
        assertThat(cast(null, Set.of("a"), "b", "c", "d")).containsExactly("b", "c", "d");
    }

    @Test
    void nobodyIsNominatedTwiceOrNominatedAndDeclined() {
        refused("理由", Set.of(), "a", "a", "b").hasMessageContaining("填了两次");
        refused("理由", Set.of("a"), "a", "b", "c").hasMessageContaining("二选一");
    }

    @Test
    void placesAreFilledFromTheFirstOn() {
        refused("理由", Set.of(), "a", null, "b").hasMessageContaining("第2位空着");
    }

    @Test
    void aPlaceStaysOpenOnlyWhereEveryoneElseIsDeclined() {
        refused(null, Set.of(), "a", "b", null)
                .hasMessageContaining("“丙”")
                .hasMessageContaining("“丁”");
        assertThat(cast(null, Set.of("c", "d"), "a", "b", null)).containsExactly("a", "b");
    }

    @Test
    void anAddedParticipantStandsWhereTheJudgePutsItAndTheOthersKeepTheirOrder() {
        assertThat(ballot.cast(List.of("a", "new", "b"), Set.of("new"), Set.of(), null))
                .containsExactly("a", "new", "b");
        assertThatThrownBy(
                        () -> ballot.cast(List.of("a", "new", "c"), Set.of("new"), Set.of(), null))
                .hasMessageContaining("写明调整理由");
    }

    @Test
    void placesBeyondTheFormsSelectsAreFilledInTheProposedOrder() {
        assertThat(ballot.cast(List.of("a", "b"), Set.of(), Set.of(), null))
                .containsExactly("a", "b", "c");
    }

    @Test
    void whoIsNotEligibleIsRefused() {
        refused("理由", Set.of(), "a", "b", "x").hasMessageContaining("未通过资格审查");
    }

    @Test
    void theScoresAloneShareARankWhereTheyCannotDecide() {
        var twin = standing("e", "88.50", 0, false);
        var level = new Ballot("先进集体", 2, List.of(A, B, twin, D));
        assertThat(level.byScore())
                .extracting(Standing::key)
                .containsExactlyInAnyOrder("a", "b", "e");
        assertThat(level.byScore())
                .extracting(each -> each.rankAmong(level.eligible()))
                .containsExactly(1, 2, 2);
    }

    @Test
    void aProjectWithoutAScoreStandsLast() {
        var unscored = new Standing("u", "戊", null, 0, true);
        assertThat(new Ballot("先进集体", 5, List.of(unscored, D)).proposed())
                .containsExactly("d", "u");
    }

    private List<String> cast(String reason, Set<String> declined, String... chosen) {
        return ballot.cast(Arrays.asList(chosen), Set.of(), declined, reason);
    }

    private AbstractThrowableAssert<?, ?> refused(
            String reason, Set<String> declined, String... chosen) {
        return assertThatThrownBy(() -> cast(reason, declined, chosen))
                .isInstanceOf(DomainRuleViolation.class);
    }

    private static Standing standing(String key, String score, int overdue, boolean frontLine) {
        var names = java.util.Map.of("a", "甲", "b", "乙", "c", "丙", "d", "丁");
        return new Standing(
                key, names.getOrDefault(key, key), new BigDecimal(score), overdue, frontLine);
    }
}
