package org.meritcompetition.evaluation.quota;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One offer of one seat and its answer. Only facts are kept; the sentence is made on request.
 *
 * @param track the track that offers
 * @param rank the judge's rank of the nominee, from 1
 * @param nominee to whom the seat is offered
 * @param unit the nominee's unit, which answers
 * @param preference the nominee's place in the unit's own order of recommendation
 * @param cap the most seats that the unit may hold
 * @param kept whether the unit keeps the offer
 * @param released whom the unit gives up for it, if its cap was full
 */
public record MatchingStep(
        String track,
        int rank,
        String nominee,
        String unit,
        int preference,
        int cap,
        boolean kept,
        Optional<Released> released) {

    /** A nominee whose seat goes back to its track. */
    public record Released(String nominee, String track) {}

    /** What happened in one Chinese sentence, with ids and codes as names. */
    public String sentence() {
        return sentence(UnaryOperator.identity());
    }

    /**
     * What happened in one Chinese sentence.
     *
     * @param named what people call a nominee, a unit or a track, by its id or code
     */
    public String sentence(UnaryOperator<String> named) {
        String offer =
                "%s向名次第%d的%s提供名额，单位（%s，限%d席）"
                        .formatted(
                                Wording.track(track, named),
                                rank,
                                named.apply(nominee),
                                named.apply(unit),
                                cap);
        if (!kept) {
            return offer + "已占满，其推荐次序%d在后，不留用。".formatted(preference);
        }
        return released.map(one -> offer + replacing(one, named))
                .orElseGet(() -> offer + "按推荐次序%d留用。".formatted(preference));
    }

    private String replacing(Released one, UnaryOperator<String> named) {
        return "按推荐次序%d留用，让出次序在后的%s，其名额退回%s。"
                .formatted(
                        preference, named.apply(one.nominee()), Wording.track(one.track(), named));
    }
}
