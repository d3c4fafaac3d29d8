package org.meritcompetition.countersigning;

import org.meritcompetition.season.plan.Majority;

/**
 * How the members stand to one nominee.
 *
 * @param silent members who have not voted
 */
public record Tally(
        int agreed, int against, int abstained, int recused, int silent, Majority majority) {

    /** Those who vote on it. Who is recused or silent is not counted either way. */
    public int voting() {
        return agreed + against + abstained;
    }

    public boolean passes() {
        return majority.isReachedBy(agreed, voting());
    }

    /** As it is read on screens and in the record. */
    public String sentence() {
        return "会签同意 %d、不同意 %d、弃权 %d、回避 %d、未表决 %d，%s"
                .formatted(
                        agreed,
                        against,
                        abstained,
                        recused,
                        silent,
                        voting() == 0
                                ? "无人表决"
                                : (passes() ? "达到" : "未达到") + majority.label() + "同意");
    }
}
