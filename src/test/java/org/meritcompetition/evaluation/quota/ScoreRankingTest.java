package org.meritcompetition.evaluation.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritcompetition.evaluation.quota.Matchings.matching;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreRankingTest {

    @Test
    void onlyATieThatDecidesOverASeatOrASpareHasToBeBroken() {
        List<String> equals = List.of("a1", "b1");
        ScoreRanking ranking = new ScoreRanking(equals, List.of(equals));
        assertThat(decisive(ranking, 2, "a1", "b1")).isEmpty();
        assertThat(decisive(ranking, 1, "a1", "b1")).hasSize(1);
        assertThat(decisive(ranking, 1, "c1", "a1", "b1")).hasSize(1);
        assertThat(decisive(ranking, 1, "c1", "d1", "a1", "b1")).isEmpty();
    }

    private static List<List<String>> decisive(ScoreRanking ranking, int seats, String... ids) {
        return ranking.decisiveTies(
                SeatMatching.match(matching().track("T01", seats, ids).input()));
    }
}
