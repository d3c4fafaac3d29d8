package org.meritcompetition.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
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
    private final Seasons seasons;

    Succeeding(
            QuotaPlans plans,
            QuotaSeats seats,
            Gates gates,
            Seasons seasons,
            EvaluationMinutes minutes) {
        this.plans = plans;
        this.seats = seats;
        this.gates = gates;
        this.seasons = seasons;
        this.minutes = minutes;
    }

    /** 资格复核: every gate again, for 正式 and 备选 alike; whoever fails one drops out. */
    public void recheck(String season) {
        remove(season, gates.failing(season, listed(season)), Set.of());
    }

    /**
     * Those named drop out, and spares who still pass every gate succeed.
     *
     * @param reasons why, by key of the nominee
     */
    public void replace(String season, Map<String, String> reasons) {
        var failing = new HashMap<>(gates.failing(season, listed(season)));
        failing.putAll(reasons);
        remove(season, failing, Set.of());
    }

    /**
     * Those named drop out for fraud: their seats are lost and nobody succeeds on them.
     *
     * @param reasons why, by key of the nominee
     */
    public void cancel(String season, Map<String, String> reasons) {
        remove(season, reasons, reasons.keySet());
    }

    /**
     * After the approval, those named drop out and spares who still pass every gate succeed.
     * Whoever was approved stays.
     *
     * @param reasons why, by key of the nominee; one who has dropped out already is passed over
     * @return who came to a seat
     */
    public List<Seat> succeed(String season, Map<String, String> reasons) {
        var before = listed(season);
        var spares = before.stream().filter(it -> it.status() == SeatStatus.SPARE).toList();
        var failing = new HashMap<>(gates.failing(season, spares));
        before.stream()
                .filter(it -> reasons.containsKey(it.nominee()))
                .forEach(it -> failing.put(it.nominee(), reasons.get(it.nominee())));
        remove(season, failing, Set.of());
        return spares.stream()
                .filter(it -> it.status() == SeatStatus.FORMAL)
                .map(QuotaSeat::asSeat)
                .sorted(Seat.BY_LIST)
                .toList();
    }

    private List<QuotaSeat> listed(String season) {
        return seats.ofSeason(season).stream().filter(seat -> seat.status().isListed()).toList();
    }

    private void remove(String season, Map<String, String> failing, Set<String> lost) {
        var plan =
                plans.findById(season)
                        .orElseThrow(() -> new IllegalStateException(season + " has no quotas"));
        var all = seats.ofSeason(season);
        var named = names(season, all);
        for (var inputs : DrawingUpQuotas.stored(plan)) {
            var ofCategory =
                    all.stream().filter(seat -> seat.category() == inputs.category()).toList();
            var filling = new FillingSeats(plan, inputs, ofCategory, named, minutes);
            plan.note(filling.after(failing, lost));
        }
    }

    private UnaryOperator<String> names(String season, List<QuotaSeat> all) {
        var names = new HashMap<String, String>();
        seasons.plan(season).units().forEach(unit -> names.put(unit.code(), unit.name()));
        all.forEach(seat -> names.put(seat.nominee(), seat.candidate()));
        return key -> names.getOrDefault(key, key);
    }
}
