package org.meritcompetition.evaluation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every departure from the calculation beside the calculation that it departed from. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class KeepingDepartures {

    private final QuotaOverrides overrides;
    private final QuotaSeats seats;
    private final Seasons seasons;
    private final RecusingNominees recusing;
    private final Clock clock;

    KeepingDepartures(
            QuotaOverrides overrides,
            QuotaSeats seats,
            Seasons seasons,
            RecusingNominees recusing,
            Clock clock) {
        this.overrides = overrides;
        this.seats = seats;
        this.seasons = seasons;
        this.recusing = recusing;
        this.clock = clock;
    }

    /** Who holds the seats now. */
    List<HeldSeat> held(String season) {
        return seats.ofSeason(season).stream()
                .filter(seat -> seat.status() == SeatStatus.FORMAL)
                .map(HeldSeat::of)
                .toList();
    }

    /**
     * Puts a proposal on record, which nobody makes who is tied to one of those it is about.
     *
     * @param before who held the seats by the calculation, and its hash
     */
    void propose(
            String season,
            QuotaAdjustment adjustment,
            List<HeldSeat> before,
            String hash,
            String actor) {
        var plan = seasons.plan(season);
        var difference = PlanDifference.between(before, held(season));
        var affected = new TreeSet<>(difference.nominees());
        affected.addAll(adjustment.skipped());
        recusing.refuse(season, affected, actor);
        var number = overrides.findBySeasonOrderByNumber(season).size() + 1;
        overrides.save(
                new QuotaOverride(
                        season,
                        number,
                        adjustment.reason(),
                        changes(plan, adjustment, season),
                        difference.sentences(plan),
                        affected,
                        before.stream().map(seat -> named(plan, seat)).toList(),
                        hash,
                        actor,
                        clock.instant()));
    }

    void decide(String season, OverrideOutcome outcome, String actor, String why) {
        overrides
                .findBySeasonAndOutcome(season, OverrideOutcome.PROPOSED)
                .ifPresent(one -> one.decide(outcome, actor, why, clock.instant()));
    }

    private List<String> changes(SeasonPlan plan, QuotaAdjustment adjustment, String season) {
        var changes = new ArrayList<String>();
        adjustment.moves().forEach(move -> changes.add(move.inWords(plan)));
        seats.ofSeason(season).stream()
                .filter(seat -> adjustment.skipped().contains(seat.nominee()))
                .forEach(seat -> changes.add("跳过 " + named(plan, HeldSeat.of(seat))));
        return changes;
    }

    private static String named(SeasonPlan plan, HeldSeat seat) {
        return "%s·%s：%s（%s）"
                .formatted(
                        seat.category().label(),
                        plan.track(seat.track()).name(),
                        seat.candidate(),
                        plan.unit(seat.unit()).name());
    }
}
