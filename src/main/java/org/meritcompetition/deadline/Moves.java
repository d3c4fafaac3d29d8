package org.meritcompetition.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Due dates that were moved away from the season's plan. */
public final class Moves {

    public static final Moves NONE = new Moves(Map.of());

    private final Map<String, Move> byDuty;

    private Moves(Map<String, Move> byDuty) {
        this.byDuty = byDuty;
    }

    static Moves of(Collection<Move> moves) {
        return NONE.with(moves);
    }

    /** These and others; of two for one duty the other counts. */
    Moves with(Collection<Move> others) {
        var all = new HashMap<>(byDuty);
        others.forEach(it -> all.put(key(it.subject(), it.duty()), it));
        return new Moves(all);
    }

    /** The subject that stands for all duties of a kind in a season, or in one of its periods. */
    public static String all(String season, String period) {
        return period == null ? season : season + "/" + period;
    }

    /** How one duty was moved alone. */
    Optional<Move> of(String subject, String duty) {
        return Optional.ofNullable(byDuty.get(key(subject, duty)));
    }

    /** That to which all of a kind were moved. */
    Optional<LocalDate> ofAll(String season, String duty, String period) {
        return of(all(season, period), duty).map(Move::due);
    }

    private static String key(String subject, String duty) {
        return subject + "#" + duty;
    }
}
