package org.meritcompetition.evaluation.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritcompetition.evaluation.quota.Matchings.matching;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritcompetition.evaluation.quota.ScoreRanking.Standing;

class ScoreRankingTest {

    @Test
    void scoreThenFewerOverdueReportsThenFrontLine() {
        ScoreRanking ranking =
                ScoreRanking.of(
                        List.of(
                                new Standing("a", new BigDecimal("85.50"), 1, false),
                                new Standing("b", new BigDecimal("85.5"), 1, true),
                                new Standing("c", new BigDecimal("85.50"), 0, false),
                                new Standing("d", new BigDecimal("90.00"), 9, false)),
                        List.of());
        assertThat(ranking.order()).containsExactly("d", "c", "b", "a");
        assertThat(ranking.tied()).isEmpty();
    }

    @Test
    void whatIsEqualInAllIsNamedAndNeverDecidedById() {
        List<Standing> equals = List.of(standing("a"), standing("b"));
        assertThat(ScoreRanking.of(equals, List.of()).tied()).containsExactly(List.of("a", "b"));
        assertThat(ScoreRanking.of(equals, List.of("b")).tied()).hasSize(1);
        ScoreRanking decided = ScoreRanking.of(equals, List.of("b", "a"));
        assertThat(decided.order()).containsExactly("b", "a");
        assertThat(decided.tied()).isEmpty();
    }

    @Test
    void onlyATieThatDecidesOverASeatOrASpareHasToBeBroken() {
        List<Standing> equals = List.of(standing("a1"), standing("b1"));
        ScoreRanking ranking = ScoreRanking.of(equals, List.of());
        assertThat(decisive(ranking, 2, "a1", "b1")).isEmpty();
        assertThat(decisive(ranking, 1, "a1", "b1")).hasSize(1);
        assertThat(decisive(ranking, 1, "c1", "a1", "b1")).hasSize(1);
        assertThat(decisive(ranking, 1, "c1", "d1", "a1", "b1")).isEmpty();
    }

    private static List<List<String>> decisive(ScoreRanking ranking, int seats, String... ids) {
        return ranking.decisiveTies(
                SeatMatching.match(matching().track("T01", seats, ids).input()));
    }

    private static Standing standing(String nominee) {
        return new Standing(nominee, BigDecimal.TEN, 0, true);
    }
}
