package org.meritcompetition.evaluation.quota;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A nominee without a seat, and why: the proof that nobody is envied with reason. Only what the
 * sentence needs is kept, the sentence is made on request.
 *
 * @param nominee who
 * @param track the track it stands in
 * @param unit the unit it belongs to
 * @param cause what stands in the way
 * @param holders those who hold all seats of the track, all of better rank; or all that the unit
 *     may hold, all before it in the unit's own order unless they held them already
 */
public record Displacement(
        String nominee, String track, String unit, Cause cause, List<String> holders) {

    /** What stands in the way of a seat. */
    public enum Cause {
        /** Others of the track hold all of its seats. */
        TRACK_FULL,
        /** Others of the unit hold all that the unit may hold. */
        UNIT_CAP,
        /** Others of the unit hold all that it may hold, and keep them whatever its own order. */
        UNIT_HOLDS
    }

    public Displacement {
        Objects.requireNonNull(nominee);
        Objects.requireNonNull(track);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(cause);
        holders = List.copyOf(holders);
    }

    /** The reason in one Chinese sentence, with ids and codes as names. */
    public String reason() {
        return reason(UnaryOperator.identity());
    }

    /**
     * The reason in one Chinese sentence.
     *
     * @param named what people call a nominee, a unit or a track, by its id or code
     */
    public String reason(UnaryOperator<String> named) {
        String names = Wording.names(holders, named);
        String name = cause == Cause.TRACK_FULL ? Wording.track(track, named) : named.apply(unit);
        if (holders.isEmpty()) {
            return cause == Cause.TRACK_FULL ? name + "没有名额。" : "本单位（%s）在本类别中没有名额。".formatted(name);
        }
        String sentence =
                switch (cause) {
                    case TRACK_FULL -> "%s的%d席由名次在前的%s获得。";
                    case UNIT_CAP -> "本单位（%s）限%d席，由推荐次序在前的%s占满。";
                    case UNIT_HOLDS -> "本单位（%s）限%d席，已由%s占满，已入选的不让出。";
                };
        return sentence.formatted(name, holders.size(), names);
    }
}
