package org.meritcompetition.evaluation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.meritcompetition.evaluation.eligibility.Composition.Offence;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 递补: whoever drops out leaves the list with a sentence that says why, and the next spare of that
 * track and category takes the seat, if the own unit's cap has room.
 */
@Service
@Transactional
public class Succeeding {

    private final QuotaPlans plans;
    private final QuotaSeats seats;
    private final Gates gates;
    private final EvaluationMinutes minutes;
    private final ComposingIndividuals composing;
    private final Seasons seasons;

    Succeeding(
            QuotaPlans plans,
            QuotaSeats seats,
            Gates gates,
            ComposingIndividuals composing,
            Seasons seasons,
            EvaluationMinutes minutes) {
        this.plans = plans;
        this.seats = seats;
        this.gates = gates;
        this.composing = composing;
        this.seasons = seasons;
        this.minutes = minutes;
    }

    /** 资格复核: every gate again, for 正式 and 备选 alike; whoever fails one drops out. */
    public void recheck(String season) {
        remove(season, gates.failing(season, listed(season)), Set.of());
        compose(season, Set.of(), Set.of());
    }

    /**
     * Those named hold a seat and drop out: for fraud, or because the leading group commends nobody
     * in their place. Their seats are lost.
     *
     * @param reasons why, by key of the nominee
     */
    public void cancel(String season, Map<String, String> reasons) {
        fill(season, seats -> seats.without(reasons));
    }

    /**
     * From the approval on, those named drop out and spares who still pass every gate succeed.
     * Whoever was decided on stays.
     *
     * @param reasons why, by key of the nominee; one who has dropped out already is passed over
     * @param unapproved spares whom the leading group would not approve, by key, each with why
     * @param waiting keys of spares who cannot come to a seat now and stay spares
     * @return who came to a seat
     */
    public List<Seat> succeed(
            String season,
            Map<String, String> reasons,
            Map<String, String> unapproved,
            Set<String> waiting) {
        var before = listed(season);
        var spares = before.stream().filter(it -> it.status() == SeatStatus.SPARE).toList();
        var failing = new HashMap<>(unapproved);
        failing.putAll(gates.failing(season, spares));
        before.stream()
                .filter(it -> reasons.containsKey(it.nominee()))
                .forEach(it -> failing.put(it.nominee(), reasons.get(it.nominee())));
        var approved = onSeats(before);
        remove(season, failing, waiting);
        compose(season, approved, waiting);
        return spares.stream()
                .filter(it -> it.status() == SeatStatus.FORMAL)
                .map(QuotaSeat::asSeat)
                .sorted(Seat.BY_LIST)
                .toList();
    }

    /** How the individuals among these 正式 stand by 名单构成 (E6), in one sentence. */
    @Transactional(readOnly = true)
    public String composition(String season, Set<String> nominees) {
        return composing.standing(
                season,
                formal(season).stream().filter(seat -> nominees.contains(seat.nominee())).toList());
    }

    /**
     * 名单构成 (E6): whoever offends with the lowest score leaves and the next succeeds, until the list
     * complies.
     *
     * @param staying keys of those who were decided on and stay
     * @param waiting keys of spares who do not succeed
     */
    private void compose(String season, Set<String> staying, Set<String> waiting) {
        for (var offence = offence(season, staying);
                offence.isPresent();
                offence = offence(season, staying)) {
            remove(season, Map.of(offence.get().nominee(), offence.get().sentence()), waiting);
        }
    }

    private Optional<Offence> offence(String season, Set<String> staying) {
        var formal = formal(season);
        return composing.offence(
                season,
                formal,
                formal.stream()
                        .map(QuotaSeat::nominee)
                        .filter(key -> !staying.contains(key))
                        .collect(Collectors.toSet()));
    }

    private List<QuotaSeat> formal(String season) {
        return seats.ofSeason(season).stream()
                .filter(seat -> seat.status() == SeatStatus.FORMAL)
                .sorted(Comparator.comparing(QuotaSeat::track).thenComparing(QuotaSeat::standing))
                .toList();
    }

    private static Set<String> onSeats(List<QuotaSeat> all) {
        return all.stream()
                .filter(seat -> seat.status() == SeatStatus.FORMAL)
                .map(QuotaSeat::nominee)
                .collect(Collectors.toSet());
    }

    private List<QuotaSeat> listed(String season) {
        return seats.ofSeason(season).stream().filter(seat -> seat.status().isListed()).toList();
    }

    private void remove(String season, Map<String, String> failing, Set<String> waiting) {
        fill(season, seats -> seats.after(failing, waiting));
    }

    private void fill(String season, Function<FillingSeats, List<String>> change) {
        var plan =
                plans.findById(season)
                        .orElseThrow(() -> new IllegalStateException(season + " has no quotas"));
        var all = seats.ofSeason(season);
        var named = names(season, all);
        for (var inputs : DrawingUpQuotas.stored(plan)) {
            var ofCategory =
                    all.stream().filter(seat -> seat.category() == inputs.category()).toList();
            plan.note(change.apply(new FillingSeats(plan, inputs, ofCategory, named, minutes)));
        }
    }

    private UnaryOperator<String> names(String season, List<QuotaSeat> all) {
        var names = PlaceNames.of(seasons.plan(season));
        all.forEach(
                seat ->
                        names.put(
                                seat.nominee(),
                                PlaceNames.of(
                                        seat.category(),
                                        seat.candidate(),
                                        names.get(seat.unit()))));
        return key -> names.getOrDefault(key, key);
    }
}
