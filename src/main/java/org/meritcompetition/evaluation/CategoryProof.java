package org.meritcompetition.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meritcompetition.season.plan.AwardCategory;

/**
 * The proof of one category.
 *
 * @param ground how many seats there are to share, and by which method
 * @param unitCap the most that one unit may hold
 * @param reserveLeft seats that belong to no track
 * @param tracks what stage 1 started from, and what came of it
 * @param seats every seat, held or not
 * @param leftOut everyone without a seat, 备选 included
 * @param offers every offer of stage 2 and its answer, a sentence each
 * @param allocationHash hash of stage 1
 * @param matchingHash hash of stage 2
 */
public record CategoryProof(
        AwardCategory category,
        String ground,
        int unitCap,
        int reserveLeft,
        List<TrackLine> tracks,
        List<SeatLine> seats,
        List<LeftOutLine> leftOut,
        List<OfferLine> offers,
        String allocationHash,
        String matchingHash) {

    /**
     * One track in stage 1.
     *
     * @param weight its claim, as it is written
     * @param bounds least and most seats, empty for none
     * @param shared seats by stage 1
     * @param now seats that exist now, moved and returned ones where they are
     */
    public record TrackLine(String track, String weight, String bounds, int shared, int now) {}

    /**
     * One seat.
     *
     * @param origin how the track came to it
     * @param nominee key of the holder, {@code null} where nobody holds it
     * @param why how the holder came to it; where nobody holds it, that
     */
    public record SeatLine(
            String track,
            int place,
            String origin,
            String nominee,
            String candidate,
            String unit,
            String why) {}

    /** Somebody without a seat, and why. */
    public record LeftOutLine(
            String track,
            int standing,
            SeatStatus status,
            String nominee,
            String candidate,
            String unit,
            String why) {}

    /**
     * One offer of a seat and its answer.
     *
     * @param nominee to whom it was made
     * @param released key of whom the unit gave up for it, {@code null} for nobody
     */
    public record OfferLine(String nominee, String released, String sentence) {

        boolean concerns(String one) {
            return nominee.equals(one) || one.equals(released);
        }
    }

    public CategoryProof {
        tracks = List.copyOf(tracks);
        seats = List.copyOf(seats);
        leftOut = List.copyOf(leftOut);
        offers = List.copyOf(offers);
    }

    /** Everything that led to what this nominee holds; empty for a stranger. */
    Optional<SeatExplanation> explain(String nominee) {
        return Stream.concat(
                        seats.stream()
                                .filter(it -> nominee.equals(it.nominee))
                                .map(
                                        it ->
                                                explained(
                                                        nominee,
                                                        it.track,
                                                        it.unit,
                                                        it.candidate,
                                                        it.origin,
                                                        it.why)),
                        leftOut.stream()
                                .filter(it -> nominee.equals(it.nominee))
                                .map(
                                        it ->
                                                explained(
                                                        nominee,
                                                        it.track,
                                                        it.unit,
                                                        it.candidate,
                                                        it.status.label() + "：" + it.why)))
                .findFirst();
    }

    private SeatExplanation explained(
            String nominee, String track, String unit, String candidate, String... why) {
        var answers = offers.stream().filter(it -> it.concerns(nominee)).map(OfferLine::sentence);
        return new SeatExplanation(
                category, track, unit, candidate, Stream.concat(Stream.of(why), answers).toList());
    }

    CategoryProof ofUnit(String unit) {
        return new CategoryProof(
                category,
                ground,
                unitCap,
                0,
                List.of(),
                seats.stream().filter(seat -> unit.equals(seat.unit())).toList(),
                leftOut.stream().filter(one -> one.unit().equals(unit)).toList(),
                List.of(),
                allocationHash,
                matchingHash);
    }
}
