package org.meritcompetition.evaluation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.meritcompetition.season.plan.Rubric;

/**
 * Points on the four criteria of the notice (section 七（二）); how many each has at most, the season's
 * rubric says.
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

    public YearEndMarks {
        Stream.of(effect, achievement, feasibility, demonstration).forEach(YearEndMarks::check);
    }

    /** Out of 100. */
    BigDecimal total() {
        return effect.add(achievement).add(feasibility).add(demonstration);
    }

    void refuseBeyond(Rubric rubric) {
        refuseAbove(effect, rubric.effect(), "比成效");
        refuseAbove(achievement, rubric.achievement(), "比实绩");
        refuseAbove(feasibility, rubric.feasibility(), "比可行性");
        refuseAbove(demonstration, rubric.demonstration(), "比示范性");
    }

    private static void refuseAbove(BigDecimal mark, int most, String criterion) {
        unless(
                mark.compareTo(BigDecimal.valueOf(most)) <= 0,
                "“%s”不能大于%d分，请改正后再提交。".formatted(criterion, most));
    }

    private static void check(BigDecimal mark) {
        unless(
                mark != null && mark.signum() >= 0 && mark.stripTrailingZeros().scale() <= 2,
                "四项分数都要填写，每项不小于0分，最多两位小数，请改正后再提交。");
    }
}
