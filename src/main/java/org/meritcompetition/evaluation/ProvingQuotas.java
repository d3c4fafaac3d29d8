package org.meritcompetition.evaluation;

import java.util.List;
import java.util.Optional;
import org.meritcompetition.evaluation.quota.AllocationInput;
import org.meritcompetition.evaluation.quota.MatchingInput;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 名额说明, computed again from the stored inputs, with the seats as they are held now. Who may read
 * what of it is for the pages to say.
 */
@Service
@Transactional(readOnly = true)
public class ProvingQuotas {

    private final QuotaPlans plans;
    private final QuotaSeats seats;
    private final QuotaOverrides overrides;
    private final Seasons seasons;

    ProvingQuotas(QuotaPlans plans, QuotaSeats seats, QuotaOverrides overrides, Seasons seasons) {
        this.plans = plans;
        this.seats = seats;
        this.overrides = overrides;
        this.seasons = seasons;
    }

    /** The proof of the season's plan; empty before the first calculation. */
    public Optional<QuotaProof> of(String season) {
        return plans.findById(season).map(this::proof);
    }

    /** The inputs of both stages, in the terms of {@code quota}. */
    public record Inputs(
            AwardCategory category, AllocationInput allocation, MatchingInput matching) {}

    /** What anybody can compute the plan again from; empty before the first calculation. */
    public List<Inputs> inputs(String season) {
        return plans.findById(season).map(DrawingUpQuotas::stored).orElse(List.of()).stream()
                .map(each -> new Inputs(each.category(), each.allocation(), each.matching()))
                .toList();
    }

    private QuotaProof proof(QuotaPlan plan) {
        var season = seasons.plan(plan.season());
        var all = seats.ofSeason(plan.season());
        var names = PlaceNames.of(season);
        return new QuotaProof(
                plan.season(),
                plan.state().label(),
                QuotaCalculation.titleOf(plan.method()),
                plan.calculationVersion(),
                plan.hash(),
                plan.calculatedAt(),
                plan.lockedAt(),
                DrawingUpQuotas.stored(plan).stream()
                        .map(
                                inputs ->
                                        new ProofOfCategory(
                                                        inputs,
                                                        plan,
                                                        ofCategory(all, inputs),
                                                        names)
                                                .draw())
                        .toList(),
                overrides.findBySeasonOrderByNumber(plan.season()).stream()
                        .map(QuotaOverride::asDeparture)
                        .toList(),
                plan.steps());
    }

    private static List<QuotaSeat> ofCategory(List<QuotaSeat> all, CategoryInputs inputs) {
        return all.stream().filter(seat -> seat.category() == inputs.category()).toList();
    }
}
