package org.meritcompetition.season.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The seats of one category (Annex 1).
 *
 * @param total the ceiling of the whole season
 * @param seats seats by track code, in the order of the tracks; with the reserve they sum to the
 *     total. Empty where they are computed
 * @param unitCap the most that one unit may hold
 * @param spares how many 备选 a track names beside its seats
 * @param defaultTable whether the seats are our default, to be said on the sheet, since the
 *     notice's own table was not attached
 * @param sharing how the tracks get their seats, and what is kept back
 */
public record AwardPlan(
        AwardCategory category,
        int total,
        Map<String, Integer> seats,
        int unitCap,
        int spares,
        boolean defaultTable,
        SeatSharing sharing) {

    public AwardPlan {
        seats = Collections.unmodifiableMap(new LinkedHashMap<>(seats));
    }

    /** The table of Annex 1, without a reserve. */
    public AwardPlan(
            AwardCategory category,
            int total,
            Map<String, Integer> seats,
            int unitCap,
            int spares,
            boolean defaultTable) {
        this(category, total, seats, unitCap, spares, defaultTable, SeatSharing.BY_TABLE);
    }

    /** Seats of a track by the table of the file, 0 for one that it leaves out. */
    public int seatsOf(String track) {
        return seats.getOrDefault(track, 0);
    }
}
