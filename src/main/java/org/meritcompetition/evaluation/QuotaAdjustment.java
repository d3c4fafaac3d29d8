package org.meritcompetition.evaluation;

import java.util.List;
import java.util.Set;

/**
 * How the office wants to depart from the calculation.
 *
 * @param skipped keys of nominees who are passed over
 * @param reason {@code null} where none was given, which is refused
 */
public record QuotaAdjustment(List<SeatMove> moves, Set<String> skipped, String reason) {

    public QuotaAdjustment {
        moves = List.copyOf(moves);
        skipped = Set.copyOf(skipped);
    }
}
