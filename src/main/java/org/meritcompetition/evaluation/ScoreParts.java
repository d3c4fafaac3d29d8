package org.meritcompetition.evaluation;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.meritcompetition.season.plan.Weights;

/**
 * The four checks of the year for one project, each as it was marked, {@code null} where it was
 * not.
 *
 * @param plan 年初部署, 0 to 10
 * @param daily 日常考核, 0 to 30
 * @param midterm 中途检查, 0 to 20
 * @param yearEnd 年终考核, 0 to 100
 */
@Embeddable
record ScoreParts(BigDecimal plan, BigDecimal daily, BigDecimal midterm, BigDecimal yearEnd) {

    private static final int COMMON = 300;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The process score, 0 to 100, rounded once. A part that was not marked is left out and the
     * others' weights are renormalised; where no part with a weight was marked, there is nothing to
     * show for the year and the score is 0.
     */
    BigDecimal weighted(Weights weights) {
        var points = BigDecimal.ZERO;
        var heard = 0;
        var parts = new BigDecimal[] {plan, daily, midterm, yearEnd};
        var maxima = new int[] {10, 30, 20, 100};
        var shares =
                new int[] {weights.plan(), weights.daily(), weights.midterm(), weights.yearEnd()};
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != null) {
                points =
                        points.add(
                                parts[i].multiply(
                                        BigDecimal.valueOf(
                                                (long) shares[i] * (COMMON / maxima[i]))));
                heard += shares[i];
            }
        }
        return heard == 0
                ? BigDecimal.ZERO.setScale(2)
                : points.multiply(HUNDRED)
                        .divide(BigDecimal.valueOf((long) COMMON * heard), 2, RoundingMode.HALF_UP);
    }
}
