package org.meritcompetition.evaluation;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.meritcompetition.shared.DomainRuleViolation;

/**
 * The four criteria of the notice (section 七（二）), each 0 to 25 points.
 *
 * @param effect 比成效
 * @param achievement 比实绩
 * @param feasibility 比可行性
 * @param demonstration 比示范性
 */
@Embeddable
public record YearEndMarks(
        BigDecimal effect,
        BigDecimal achievement,
        BigDecimal feasibility,
        BigDecimal demonstration) {

    private static final BigDecimal MOST = BigDecimal.valueOf(25);

    public YearEndMarks {
        Stream.of(effect, achievement, feasibility, demonstration).forEach(YearEndMarks::check);
    }

    /** Out of 100. */
    BigDecimal total() {
        return effect.add(achievement).add(feasibility).add(demonstration);
    }

    private static void check(BigDecimal mark) {
        DomainRuleViolation.unless(
                mark != null
                        && mark.signum() >= 0
                        && mark.compareTo(MOST) <= 0
                        && mark.stripTrailingZeros().scale() <= 2,
                "四项分数都要填写，每项0至25分，最多两位小数，请改正后再提交。");
    }
}
