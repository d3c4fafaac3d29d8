package org.meritcompetition.evaluation.eligibility;

import static org.meritcompetition.evaluation.eligibility.EligibilityRule.E6;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.meritcompetition.season.plan.AwardCategory;

/**
 * E6: of the individuals on the final list at most a share is 处级, rounded down, and at least a
 * share works on the front line, rounded up. Where the list does not comply, the one who offends
 * with the lowest score leaves it.
 */
public final class Composition {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Somebody on the list.
     *
     * @param key of the candidate
     * @param score process score of the project, {@code null} where none was frozen, which is least
     */
    public record Member(
            String key, String name, boolean senior, boolean frontLine, BigDecimal score) {}

    /** Who leaves the list, and why in one sentence. */
    public record Offence(String nominee, String sentence) {}

    private final BigDecimal seniorAtMost;
    private final BigDecimal frontLineAtLeast;

    /**
     * @param seniorAtMost share of 处级, 0 to 1
     * @param frontLineAtLeast share of the front line, 0 to 1
     */
    public Composition(BigDecimal seniorAtMost, BigDecimal frontLineAtLeast) {
        this.seniorAtMost = seniorAtMost;
        this.frontLineAtLeast = frontLineAtLeast;
    }

    /**
     * Who has to leave first; empty where the list complies, or where nobody may leave who offends.
     *
     * @param list in its order; among equal scores the last leaves
     * @param leaving keys of those who may leave at all
     */
    public Optional<Offence> offence(List<Member> list, Set<String> leaving) {
        return tooSenior(list, leaving).or(() -> offTheFrontLine(list, leaving));
    }

    private Optional<Offence> tooSenior(List<Member> list, Set<String> leaving) {
        var seniors = count(list, Member::senior);
        var most = share(seniorAtMost, list, RoundingMode.FLOOR);
        if (seniors <= most) {
            return Optional.empty();
        }
        return last(list, leaving, Member::senior)
                .map(
                        one ->
                                new Offence(
                                        one.key(),
                                        "名单构成：先进个人%d名中处级%d名，超过上限%d名（不超过%s%%）；%s在处级中得分最低%s，退出名单。"
                                                .formatted(
                                                        list.size(),
                                                        seniors,
                                                        most,
                                                        percent(seniorAtMost),
                                                        one.name(),
                                                        score(one))));
    }

    private Optional<Offence> offTheFrontLine(List<Member> list, Set<String> leaving) {
        var front = count(list, Member::frontLine);
        var least = share(frontLineAtLeast, list, RoundingMode.CEILING);
        if (front >= least) {
            return Optional.empty();
        }
        return last(list, leaving, one -> !one.frontLine())
                .map(
                        one ->
                                new Offence(
                                        one.key(),
                                        "名单构成：先进个人%d名中一线%d名，不足%d名（不低于%s%%）；%s在非一线中得分最低%s，退出名单。"
                                                .formatted(
                                                        list.size(),
                                                        front,
                                                        least,
                                                        percent(frontLineAtLeast),
                                                        one.name(),
                                                        score(one))));
    }

    /** How a list stands by it, in one sentence. */
    public String standing(List<Member> list) {
        if (list.isEmpty()) {
            return "没有先进个人。";
        }
        var seniors = count(list, Member::senior);
        var most = share(seniorAtMost, list, RoundingMode.FLOOR);
        var front = count(list, Member::frontLine);
        var least = share(frontLineAtLeast, list, RoundingMode.CEILING);
        return "先进个人%d名，其中处级%d名（不超过%s%%，至多%d名），一线%d名（不低于%s%%，至少%d名），%s名单构成要求。"
                .formatted(
                        list.size(),
                        seniors,
                        percent(seniorAtMost),
                        most,
                        front,
                        percent(frontLineAtLeast),
                        least,
                        seniors <= most && front >= least ? "符合" : "不符合");
    }

    /** What it means for one candidate, said before there is a list. */
    RuleOutcome outcome(Candidacy one) {
        if (one.category() == AwardCategory.COLLECTIVE) {
            return RuleOutcome.passed(E6, "名单构成只对先进个人有要求，集体不受限制。");
        }
        if (one.post().isEmpty()) {
            return RuleOutcome.passed(E6, "没有登记%s的职级和岗位，名单构成按非处级、非一线计算。".formatted(one.name()));
        }
        var post = one.post().get();
        if (!post.senior() && post.frontLine()) {
            return RuleOutcome.passed(E6, "%s在一线、非处级，不受名单构成限制。".formatted(one.name()));
        }
        return RuleOutcome.passed(
                E6,
                "%s%s；先进个人名单中处级不超过%s%%、一线不低于%s%%，不符时得分最低的退出。"
                        .formatted(
                                one.name(),
                                post.senior() ? post.frontLine() ? "是处级" : "是处级且不在一线" : "不在一线",
                                percent(seniorAtMost),
                                percent(frontLineAtLeast)));
    }

    private static Optional<Member> last(
            List<Member> list, Set<String> leaving, Predicate<Member> offends) {
        Member lowest = null;
        for (var one : list) {
            if (offends.test(one)
                    && leaving.contains(one.key())
                    && (lowest == null || value(one).compareTo(value(lowest)) <= 0)) {
                lowest = one;
            }
        }
        return Optional.ofNullable(lowest);
    }

    private static BigDecimal value(Member one) {
        return one.score() == null ? BigDecimal.ONE.negate() : one.score();
    }

    private static String score(Member one) {
        return one.score() == null ? "" : "（%s分）".formatted(one.score().toPlainString());
    }

    private static long count(List<Member> list, Predicate<Member> which) {
        return list.stream().filter(which).count();
    }

    private static int share(BigDecimal share, List<Member> list, RoundingMode rounding) {
        return share.multiply(BigDecimal.valueOf(list.size()))
                .setScale(0, rounding)
                .intValueExact();
    }

    private static String percent(BigDecimal share) {
        return share.multiply(HUNDRED).stripTrailingZeros().toPlainString();
    }
}
