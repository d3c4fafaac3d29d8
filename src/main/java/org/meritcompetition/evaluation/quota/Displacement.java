package org.meritcompetition.evaluation.quota;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A nominee without a seat, and why. Only what the sentence needs is kept, the sentence is made on
 * request.
 *
 * @param nominee who
 * @param track the track it stands in
 * @param unit the unit it belongs to
 * @param cause what stands in the way
 * @param holders who holds all seats of the track, or all that the unit may hold
 * @param kept those of the holders who rank behind this nominee but held their seat before a
 *     succession; empty otherwise, which is what "no justified envy" means
 */
public record Displacement(
        String nominee,
        String track,
        String unit,
        Cause cause,
        List<String> holders,
        List<String> kept) {

    /** What stands in the way of a seat. */
    public enum Cause {
        /** Others of the track hold all of its seats. */
        TRACK_FULL,
        /** Others of the unit hold all that the unit may hold. */
        UNIT_CAP
    }

    public Displacement {
        Objects.requireNonNull(nominee);
        Objects.requireNonNull(track);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(cause);
        // shared between many displacements, hence not copied: both come from List.of, toList or
        // subList of such
        Objects.requireNonNull(holders);
        Objects.requireNonNull(kept);
    }

    /** The reason in one Chinese sentence, with ids and codes as names. */
    public String reason() {
        return reason(UnaryOperator.identity(), UnaryOperator.identity());
    }

    /**
     * The reason in one Chinese sentence.
     *
     * @param nominees what people call a nominee, by its id
     * @param units what people call a unit, by its code
     */
    public String reason(UnaryOperator<String> nominees, UnaryOperator<String> units) {
        if (cause == Cause.TRACK_FULL) {
            String name = Wording.track(track);
            return holders.isEmpty()
                    ? name + "没有名额。"
                    : "%s的%d席由%s%s获得%s。"
                            .formatted(
                                    name,
                                    holders.size(),
                                    front("名次"),
                                    names(holders, nominees),
                                    keeping("名次", nominees));
        }
        String name = units.apply(unit);
        return holders.isEmpty()
                ? "本单位（" + name + "）在本类别中没有名额。"
                : "本单位（%s）限%d席，由%s%s占满%s。"
                        .formatted(
                                name,
                                holders.size(),
                                front("推荐次序"),
                                names(holders, nominees),
                                keeping("推荐次序", nominees));
    }

    private String front(String order) {
        return kept.isEmpty() ? order + "在前的" : "";
    }

    private String keeping(String order, UnaryOperator<String> nominees) {
        return kept.isEmpty()
                ? ""
                : "；其中%s%s在后，但名额已定在先，递补时保留".formatted(names(kept, nominees), order);
    }

    private static String names(List<String> ids, UnaryOperator<String> named) {
        return Wording.names(ids, named);
    }
}
