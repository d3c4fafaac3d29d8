package org.meritcompetition.season.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The seats of one category (Annex 1).
 *
 * @param total the ceiling of the whole season
 * @param seats seats by track code, in the order of the tracks; they sum to the total
 * @param unitCap the most that one unit may hold
 * @param spares how many 备选 a track names beside its seats
 * @param defaultTable whether the seats are our default, to be said on the sheet, since the
 *     notice's own table was not attached
 */
public record AwardPlan(
        AwardCategory category,
        int total,
        Map<String, Integer> seats,
        int unitCap,
        int spares,
        boolean defaultTable) {

    public AwardPlan {
        seats = Collections.unmodifiableMap(new LinkedHashMap<>(seats));
    }

    /** Seats of a track, 0 for one that the table leaves out. */
    public int seatsOf(String track) {
        return seats.getOrDefault(track, 0);
    }
}
