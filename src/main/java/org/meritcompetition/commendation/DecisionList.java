package org.meritcompetition.commendation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * Whom the next decision will honour, and whom not.
 *
 * @param number of that decision in its season: 1 for the list, higher for supplements
 * @param leftOut who was released and does not pass every gate any more, or of whom that is open,
 *     each with why
 * @param awaited whether a notice or an objection may still release somebody
 */
public record DecisionList(
        int number, List<Honouree> honourees, Map<Honouree, String> leftOut, boolean awaited) {

    /** Whether there is nobody to honour, and nobody will come. */
    public boolean isSettledEmpty() {
        return honourees.isEmpty() && !awaited;
    }

    /** Eight digits that tell whether the list is the one that somebody has read. */
    public String check() {
        var sum = new CRC32();
        sum.update(
                honourees.stream()
                        .map(Honouree::nominee)
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }

    public boolean isSupplement() {
        return number > 1;
    }
}
