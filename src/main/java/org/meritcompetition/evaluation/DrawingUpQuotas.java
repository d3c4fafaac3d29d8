package org.meritcompetition.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Collects the inputs of a quota plan, calculates it and keeps everything with it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class DrawingUpQuotas {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Seasons seasons;
    private final Nominating nominating;
    private final SharingSeats sharing;
    private final TieDecisions decisions;
    private final QuotaSeats seats;
    private final ComposingIndividuals composing;
    private final Clock clock;

    DrawingUpQuotas(
            Seasons seasons,
            Nominating nominating,
            SharingSeats sharing,
            TieDecisions decisions,
            QuotaSeats seats,
            ComposingIndividuals composing,
            Clock clock) {
        this.seasons = seasons;
        this.nominating = nominating;
        this.sharing = sharing;
        this.decisions = decisions;
        this.seats = seats;
        this.composing = composing;
        this.clock = clock;
    }

    /** What would come out as things stand; nothing is written. */
    QuotaOutcome preview(QuotaPlan plan) {
        return calculate(plan.season(), inputs(plan));
    }

    /** Calculates the plan anew and keeps inputs, steps and seats in place of those before. */
    QuotaOutcome draw(QuotaPlan plan) {
        var inputs = inputs(plan);
        var outcome = calculate(plan.season(), inputs);
        plan.record(outcome, json(inputs), clock.instant());
        var before =
                seats.ofSeason(plan.season()).stream()
                        .collect(Collectors.toMap(QuotaSeat::nominee, Function.identity()));
        for (var seat : outcome.seats()) {
            var same = before.remove(seat.nominee());
            if (same == null) {
                seats.save(seat);
            } else {
                same.become(seat);
            }
        }
        before.values()
                .forEach(
                        seat ->
                                seat.remove(
                                        plan.skipped().contains(seat.nominee())
                                                ? "竞赛办跳过：" + plan.adjustmentReason()
                                                : "资格复核不符合，不再参评。"));
        return outcome;
    }

    /** The inputs as they were stored with the plan. */
    static List<CategoryInputs> stored(QuotaPlan plan) {
        try {
            return JSON.readValue(plan.inputs(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "the inputs of " + plan.season() + " are unreadable", e);
        }
    }

    QuotaOutcome calculate(String season, List<CategoryInputs> inputs) {
        return QuotaCalculation.of(season, inputs, PlaceNames.of(seasons.plan(season)));
    }

    /** What the plan would be drawn from as things stand. */
    List<CategoryInputs> inputs(QuotaPlan plan) {
        var season = seasons.plan(plan.season());
        var rules = sharing.rules(plan.season());
        var nominees =
                nominating.rankings(plan.season()).stream()
                        .collect(Collectors.groupingBy(RankedNominee::category));
        var tieOrder =
                decisions.findBySeasonOrderByPosition(plan.season()).stream()
                        .map(TieDecision::nominee)
                        .toList();
        return Stream.of(AwardCategory.values())
                .filter(category -> season.award(category).total() > 0)
                .map(
                        category ->
                                inputs(
                                        season,
                                        rules.get(category),
                                        category,
                                        nominees.getOrDefault(category, List.of()),
                                        tieOrder,
                                        plan))
                .map(inputs -> composing.compose(plan.season(), inputs))
                .toList();
    }

    private static CategoryInputs inputs(
            SeasonPlan season,
            SeatRule rule,
            AwardCategory category,
            List<RankedNominee> nominees,
            List<String> tieOrder,
            QuotaPlan plan) {
        var award = season.award(category);
        var keys = nominees.stream().map(RankedNominee::key).collect(Collectors.toSet());
        return new CategoryInputs(
                category,
                award.total(),
                rule.seats(),
                award.unitCap(),
                award.spares(),
                season.units().stream().map(UnitPlan::code).toList(),
                nominees,
                tieOrder.stream().filter(keys::contains).toList(),
                plan.moves().stream().filter(move -> move.category() == category).toList(),
                plan.skipped().stream().filter(keys::contains).sorted().toList(),
                rule);
    }

    static String json(List<CategoryInputs> inputs) {
        try {
            return JSON.writeValueAsString(inputs);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
