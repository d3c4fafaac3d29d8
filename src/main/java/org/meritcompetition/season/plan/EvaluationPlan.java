package org.meritcompetition.season.plan;

/**
 * How the year is judged and decided, where the file says nothing as is usual.
 *
 * @param rubric the four criteria of 年终考核
 * @param marking who marks, and how several marks become one
 * @param leadingGroup who votes in the leading group, and what it takes
 */
public record EvaluationPlan(Rubric rubric, Marking marking, LeadingGroupPlan leadingGroup) {

    /** What holds for a file that says nothing. */
    public static final EvaluationPlan USUAL =
            new EvaluationPlan(Rubric.EVEN, Marking.BY_ONE, LeadingGroupPlan.ofFive());
}
