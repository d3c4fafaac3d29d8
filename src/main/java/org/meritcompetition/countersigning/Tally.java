package org.meritcompetition.countersigning;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** As it stands in the record. */
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

    /**
     * As it stands in the narrow column of a long list: the outcome first, what is none left out.
     */
    public String brief() {
        var outcome = voting() == 0 ? "无人表决" : passes() ? "通过" : "未通过";
        var counts =
                Stream.of(
                                counted("同意", agreed),
                                counted("不同意", against),
                                counted("弃权", abstained),
                                counted("回避", recused),
                                counted("未表决", silent))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("、"));
        return outcome + "：" + counts;
    }

    private static Optional<String> counted(String voice, int count) {
        return Optional.of(voice + " " + count).filter(it -> count > 0);
    }
}
