package org.meritcompetition.season.plan;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the final list of individuals has to be composed (eligibility E6).
 *
 * @param seniorAtMost the share of 处级 that it may have, 0 to 1
 * @param frontLineAtLeast the share of the front line that it must have, 0 to 1
 * @param seniorGrades words of a grade (职级) that make its holder 处级
 */
public record CompositionPlan(
        BigDecimal seniorAtMost, BigDecimal frontLineAtLeast, List<String> seniorGrades) {

    /** What is usual where a season's file says nothing. */
    static final CompositionPlan USUAL =
            new CompositionPlan(
                    new BigDecimal("0.20"),
                    new BigDecimal("0.60"),
                    List.of("处级", "调研员", "督办", "高级主办"));

    public CompositionPlan {
        seniorGrades = List.copyOf(seniorGrades);
    }

    /** Whether a grade, as a unit wrote it, is 处级; 处级以下 is not. */
    public boolean isSenior(String grade) {
        return !grade.contains("以下") && seniorGrades.stream().anyMatch(grade::contains);
    }
}
