package org.meritcompetition.progress;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What a judge says about a track's reports of a period: one mark for all, and the exceptions by
 * name.
 *
 * @param baseline 0 to 10
 * @param outstanding keys of the entries that get {@code bonus} more
 * @param lacking keys of the entries that get {@code deduction} less
 * @param reason of the exceptions, {@code null} where there are none
 */
public record Verdict(
        BigDecimal baseline,
        List<String> outstanding,
        BigDecimal bonus,
        List<String> lacking,
        BigDecimal deduction,
        String reason) {

    static final BigDecimal FULL_MARK = BigDecimal.TEN;

    public Verdict {
        outstanding = List.copyOf(outstanding);
        lacking = List.copyOf(lacking);
        unless(
                baseline != null
                        && baseline.signum() >= 0
                        && baseline.compareTo(FULL_MARK) <= 0
                        && hasTwoPlaces(baseline),
                "基准分应在 0 到 10 分之间，最多两位小数，请修改。");
        var both = new HashSet<>(outstanding);
        both.retainAll(lacking);
        unless(both.isEmpty(), "同一个项目不能既“表现突出”又“不足”，请从其中一栏去掉。");
        onlySteps("表现突出", outstanding, "加分", bonus);
        onlySteps("不足", lacking, "减分", deduction);
        unless(
                outstanding.isEmpty() || baseline.add(bonus).compareTo(FULL_MARK) <= 0,
                "基准分加上“表现突出”的加分超过 10 分，请调低基准分或加分。");
        unless(
                lacking.isEmpty() || baseline.subtract(deduction).signum() >= 0,
                "基准分减去“不足”的减分低于 0 分，请调高基准分或调低减分。");
        unless(
                outstanding.isEmpty() && lacking.isEmpty() || reason != null,
                "点名了“表现突出”或“不足”的项目，请填写“理由”。");
    }

    /** No exceptions: every report gets the baseline. */
    public static Verdict baseline(BigDecimal baseline) {
        return new Verdict(baseline, List.of(), null, List.of(), null, null);
    }

    List<ReviewException> exceptions() {
        var exceptions = new ArrayList<ReviewException>();
        outstanding.forEach(
                it -> exceptions.add(exception(it, Standing.OUTSTANDING, baseline.add(bonus))));
        lacking.forEach(
                it ->
                        exceptions.add(
                                exception(it, Standing.LACKING, baseline.subtract(deduction))));
        return exceptions;
    }

    private static ReviewException exception(String entry, Standing standing, BigDecimal mark) {
        return new ReviewException(entry, standing, mark.setScale(2));
    }

    private static void onlySteps(
            String column, List<String> named, String field, BigDecimal marks) {
        unless(named.isEmpty() || marks != null, "请填写“%s”的%s。", column, field);
        unless(!named.isEmpty() || marks == null, "“%s”一栏没有点名项目，请清空%s或补选项目。", column, field);
        unless(
                marks == null || marks.signum() > 0 && hasTwoPlaces(marks),
                "“%s”的%s应大于 0 分，最多两位小数，请修改。",
                column,
                field);
    }

    private static boolean hasTwoPlaces(BigDecimal mark) {
        return mark.stripTrailingZeros().scale() <= 2;
    }
}
