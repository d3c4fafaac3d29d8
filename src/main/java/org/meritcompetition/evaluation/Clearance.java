package org.meritcompetition.evaluation;

import java.util.Map;

/**
 * What stands against a decision on the nominees of the list, by key, each with its sentence.
 *
 * @param barred fails a gate and cannot be commended
 * @param deferred a consulted body has not said that there is nothing, or it is open whether the
 *     veto list means this nominee: only 缓议 is left
 */
public record Clearance(Map<String, String> barred, Map<String, String> deferred) {

    public Clearance {
        barred = Map.copyOf(barred);
        deferred = Map.copyOf(deferred);
    }

    /** What the leading group reads of a seat: an empty cell could mean that nobody has looked. */
    public String standing(Seat seat) {
        var note = note(seat.nominee());
        return note.isEmpty() && seat.status().isListed() ? "未见问题" : note;
    }

    /** What stands against one nominee, empty where nothing stands against it. */
    public String note(String nominee) {
        return barred.getOrDefault(nominee, "") + deferred.getOrDefault(nominee, "");
    }
}
