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
    private final Seasons seasons;

    Succeeding(QuotaPlans plans, QuotaSeats seats, Gates gates, Seasons seasons) {
        this.plans = plans;
        this.seats = seats;
        this.gates = gates;
        this.seasons = seasons;
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
            plan.note(new FillingSeats(plan, inputs, ofCategory, named).after(failing, lost));
        }
    }

    private UnaryOperator<String> names(String season, List<QuotaSeat> all) {
        var names = new HashMap<String, String>();
        seasons.plan(season).units().forEach(unit -> names.put(unit.code(), unit.name()));
        all.forEach(seat -> names.put(seat.nominee(), seat.candidate()));
        return key -> names.getOrDefault(key, key);
    }
}
