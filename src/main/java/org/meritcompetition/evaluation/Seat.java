package org.meritcompetition.evaluation;

import java.util.Comparator;
import org.meritcompetition.season.plan.AwardCategory;

/**
 * A nominee on the list of 正式 and 备选.
 *
 * @param nominee key of the candidate
 * @param entry key of the project it is nominated for
 * @param place number of the seat within track and category for 正式, order of succession for 备选
 */
public record Seat(
        String nominee,
        AwardCategory category,
        String track,
        String unit,
        String entry,
        String candidate,
        SeatStatus status,
        int place) {

    static final Comparator<Seat> BY_LIST =
            Comparator.comparing(Seat::category)
                    .thenComparing(Seat::track)
                    .thenComparing(Seat::status)
                    .thenComparing(Seat::place);

    public boolean isFormal() {
        return status == SeatStatus.FORMAL;
    }
}
