package org.meritcompetition.evaluation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;

/** 名额表 as it stands: seats by track, holders by unit, and whoever is left out with the reason. */
public final class QuotaSheet {

    private final SeasonPlan plan;
    private final QuotaPlan quotas;
    private final List<QuotaSeat> seats;

    /** A nominee without a seat, and why in one sentence. */
    public record LeftOut(Place place, String nominee, String candidate, String unit, String why) {}

    /** Where a nominee stands, and what it holds so far. */
    public record Place(AwardCategory category, String track, SeatStatus status, int standing) {}

    QuotaSheet(SeasonPlan plan, QuotaPlan quotas, List<QuotaSeat> seats) {
        this.plan = plan;
        this.quotas = quotas;
        this.seats = seats;
    }

    public SeasonPlan plan() {
        return plan;
    }

    /** Seats of the track, moved ones counted where they are now. */
    public int seats(AwardCategory category, String track) {
        return (int)
                quotas.places().stream()
                        .filter(p -> p.category() == category && p.track().equals(track))
                        .count();
    }

    public List<Seat> listed() {
        return seats.stream()
                .filter(seat -> seat.status().isListed())
                .map(QuotaSeat::asSeat)
                .sorted(Seat.BY_LIST)
                .toList();
    }

    public int formalOfTrack(AwardCategory category, String track) {
        return formal(category).filter(seat -> seat.track().equals(track)).toList().size();
    }

    public int formalOfUnit(AwardCategory category, String unit) {
        return formal(category).filter(seat -> seat.unit().equals(unit)).toList().size();
    }

    /** Seats that nobody holds; of {@link SeatMove#RESERVE} those that belong to no track. */
    public int unfilled(AwardCategory category, String track) {
        return track.equals(SeatMove.RESERVE)
                ? plan.award(category).total()
                        - quotas.seats(category).values().stream().mapToInt(Integer::intValue).sum()
                : seats(category, track) - formalOfTrack(category, track);
    }

    /** Everyone without a seat, 备选 included. */
    public List<LeftOut> leftOut() {
        return seats.stream()
                .filter(seat -> seat.status() != SeatStatus.FORMAL)
                .map(
                        seat ->
                                new LeftOut(
                                        new Place(
                                                seat.category(),
                                                seat.track(),
                                                seat.status(),
                                                seat.standing()),
                                        seat.nominee(),
                                        seat.candidate(),
                                        seat.unit(),
                                        seat.reason()))
                .toList();
    }

    Set<String> keys() {
        return seats.stream().map(QuotaSeat::nominee).collect(Collectors.toSet());
    }

    /** The moves that were proposed or confirmed. */
    public List<SeatMove> moves() {
        return quotas.moves();
    }

    /** Keys of the nominees that the office passed over. */
    public Set<String> skipped() {
        return quotas.skipped();
    }

    public String adjustedBy() {
        return quotas.adjustedBy();
    }

    public String adjustmentReason() {
        return quotas.adjustmentReason();
    }

    /** Why the last adjustment was not adopted, {@code null} where none was rejected. */
    public String rejection() {
        return quotas.rejection();
    }

    public String hash() {
        return quotas.hash();
    }

    private java.util.stream.Stream<QuotaSeat> formal(AwardCategory category) {
        return seats.stream()
                .filter(seat -> seat.status() == SeatStatus.FORMAL && seat.category() == category);
    }
}
