package org.meritcompetition.evaluation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * What the published criteria see of one eligible application.
 *
 * @param key of the candidate
 * @param candidate its name
 * @param score the project's process score, {@code null} where none was frozen, which stands last
 * @param overdue the project's late or missing reports
 * @param frontLine whether the participant works on the front line; false for a collective
 */
public record Standing(
        String key, String candidate, BigDecimal score, int overdue, boolean frontLine) {

    /**
     * Process score, then fewer overdue reports, then front line. Never the key, never the time of
     * filing.
     */
    static final Comparator<Standing> BY_MERIT =
            Comparator.comparing(
                            Standing::score,
                            Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
                    .thenComparing(Standing::overdue)
                    .thenComparing(Standing::frontLine, Comparator.reverseOrder());

    /** Its rank among these by merit alone: one more than those who are strictly better. */
    public int rankAmong(List<Standing> all) {
        return 1 + (int) all.stream().filter(other -> BY_MERIT.compare(other, this) < 0).count();
    }
}
