package org.meritcompetition.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {

    @Test
    void scoreThenFewerOverdueReportsThenFrontLineAndNeverTheKey() {
        var worst = standing("a", null, 0, true);
        var late = standing("b", "85.50", 1, false);
        var lateOnTheFrontLine = standing("z", "85.5", 1, true);
        var inTime = standing("y", "85.50", 0, false);
        var best = standing("x", "90.00", 9, false);
        var all = List.of(worst, late, lateOnTheFrontLine, inTime, best);
        assertThat(all.stream().sorted(Standing.BY_MERIT))
                .containsExactly(best, inTime, lateOnTheFrontLine, late, worst);
        assertThat(Standing.BY_MERIT.compare(late, standing("c", "85.5", 1, false))).isZero();
        assertThat(lateOnTheFrontLine.rankAmong(all)).isEqualTo(3);
    }

    private static Standing standing(String key, String score, int overdue, boolean frontLine) {
        var points = score == null ? null : new BigDecimal(score);
        return new Standing(key, key, points, overdue, frontLine);
    }
}
