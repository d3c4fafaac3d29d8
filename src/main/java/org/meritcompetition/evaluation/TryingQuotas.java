package org.meritcompetition.evaluation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.meritcompetition.evaluation.quota.QuotaInputFault;
import org.meritcompetition.evaluation.quota.SeatAllocation;
import org.meritcompetition.evaluation.quota.SeatMatching;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 试算 (what-if): the office tries other methods, bounds and caps before it decides. Trials are kept
 * apart; the plan in force is compared with and never touched.
 */
@Service
@Transactional
public class TryingQuotas {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * What a trial is kept with.
     *
     * @param seats by track, those of the floor among them
     */
    record Kept(TrialSettings settings, CategoryInputs inputs, SortedMap<String, Integer> seats) {}

    private final QuotaTrials trials;
    private final QuotaPlans plans;
    private final QuotaSeats seats;
    private final DrawingUpQuotas drawing;
    private final ProjectEntries entries;
    private final ComposingIndividuals composing;
    private final Clock clock;

    TryingQuotas(
            QuotaTrials trials,
            QuotaPlans plans,
            QuotaSeats seats,
            DrawingUpQuotas drawing,
            ProjectEntries entries,
            ComposingIndividuals composing,
            Clock clock) {
        this.trials = trials;
        this.plans = plans;
        this.seats = seats;
        this.drawing = drawing;
        this.entries = entries;
        this.composing = composing;
        this.clock = clock;
    }

    /**
     * Tries these settings on the nominees as they stand, and keeps what comes out.
     *
     * @throws QuotaInputFault where they cannot work together; nothing is kept then
     */
    public void attempt(String season, TrialSettings settings, String actor) {
        unless(settings.title() != null, "请给试算方案起个名字，便于比较。");
        var inputs = inputs(season, settings);
        var outcome = drawing.calculate(season, List.of(inputs));
        var held =
                outcome.seats().stream()
                        .filter(seat -> seat.status() == SeatStatus.FORMAL)
                        .map(HeldSeat::of)
                        .toList();
        var number = trials.findBySeasonOrderByNumberDesc(season).size() + 1;
        trials.save(
                new QuotaTrial(
                        season,
                        number,
                        settings.category(),
                        settings.title(),
                        json(new Kept(settings, inputs, seats(outcome))),
                        json(held),
                        outcome.hash(),
                        actor,
                        clock.instant()));
    }

    /** What was tried, the newest first, each beside the plan in force. */
    @Transactional(readOnly = true)
    public List<Trial> of(String season) {
        var inForce =
                seats.ofSeason(season).stream()
                        .filter(seat -> seat.status() == SeatStatus.FORMAL)
                        .map(HeldSeat::of)
                        .toList();
        var plan = plans.findById(season);
        return trials.findBySeasonOrderByNumberDesc(season).stream()
                .map(one -> trial(one, inForce, plan.orElseGet(() -> new QuotaPlan(season))))
                .toList();
    }

    private static Trial trial(QuotaTrial one, List<HeldSeat> inForce, QuotaPlan plan) {
        var kept = read(one.inputs(), new TypeReference<Kept>() {});
        List<HeldSeat> held = read(one.seats(), new TypeReference<>() {});
        return new Trial(
                one.number(),
                one.category(),
                one.title(),
                kept.settings().words(),
                kept.seats(),
                plan.seats(one.category()),
                PlanDifference.between(
                        inForce.stream().filter(it -> it.category() == one.category()).toList(),
                        held),
                one.hash(),
                one.triedBy(),
                one.triedAt());
    }

    private static SortedMap<String, Integer> seats(QuotaOutcome outcome) {
        var seats = new TreeMap<String, Integer>();
        outcome.places().forEach(place -> seats.merge(place.track(), 1, Integer::sum));
        return seats;
    }

    private CategoryInputs inputs(String season, TrialSettings settings) {
        var now =
                drawing.inputs(new QuotaPlan(season)).stream()
                        .filter(inputs -> inputs.category() == settings.category())
                        .findFirst()
                        .orElseThrow();
        var projects =
                entries.accepted(season).stream()
                        .collect(Collectors.groupingBy(ProjectEntry::track, Collectors.counting()));
        var rule = settings.rule(now.rule(), projects);
        refuseFaults(SeatAllocation.faults(rule.allocation(settings.category().label())));
        var inputs =
                new CategoryInputs(
                        now.category(),
                        now.total(),
                        rule.seats(),
                        settings.unitCap(),
                        now.spares(),
                        now.units(),
                        now.nominees(),
                        now.tieOrder(),
                        List.of(),
                        List.of(),
                        rule);
        refuseFaults(SeatMatching.faults(inputs.matching(rule.seats())));
        return composing.compose(season, inputs);
    }

    private static void refuseFaults(List<QuotaInputFault.Fault> faults) {
        if (!faults.isEmpty()) {
            throw new QuotaInputFault(faults);
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T read(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an unreadable trial", e);
        }
    }
}
