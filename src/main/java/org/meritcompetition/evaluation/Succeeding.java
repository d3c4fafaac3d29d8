package org.meritcompetition.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meritcompetition.evaluation.quota.SeatSuccession;
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
        remove(season, gates.failing(season, listed(season)));
    }

    /**
     * Those named drop out, and spares who still pass every gate succeed.
     *
     * @param reasons why, by key of the nominee
     */
    public void replace(String season, Map<String, String> reasons) {
        var failing = new HashMap<>(gates.failing(season, listed(season)));
        failing.putAll(reasons);
        remove(season, failing);
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
        remove(season, failing);
        return spares.stream()
                .filter(it -> it.status() == SeatStatus.FORMAL)
                .map(QuotaSeat::asSeat)
                .sorted(Seat.BY_LIST)
                .toList();
    }

    /**
     * Those named drop out for fraud: their seats are lost and nobody succeeds on them.
     *
     * @param reasons why, by key of the nominee
     */
    public void cancel(String season, Map<String, String> reasons) {
        listed(season).stream()
                .filter(it -> reasons.containsKey(it.nominee()))
                .forEach(it -> it.remove(reasons.get(it.nominee())));
    }

    private List<QuotaSeat> listed(String season) {
        return seats.ofSeason(season).stream().filter(seat -> seat.status().isListed()).toList();
    }

    private void remove(String season, Map<String, String> failing) {
        var plan =
                plans.findById(season)
                        .orElseThrow(() -> new IllegalStateException(season + " has no quotas"));
        var all = seats.ofSeason(season);
        var named = names(season, all);
        for (var inputs : DrawingUpQuotas.stored(plan)) {
            var ofCategory =
                    all.stream().filter(seat -> seat.category() == inputs.category()).toList();
            plan.note(succession(plan, inputs, ofCategory, failing, named));
        }
    }

    private List<String> succession(
            QuotaPlan plan,
            CategoryInputs inputs,
            List<QuotaSeat> seats,
            Map<String, String> failing,
            UnaryOperator<String> named) {
        var selected = keys(seats, SeatStatus.FORMAL);
        var spares = keys(seats, SeatStatus.SPARE);
        var input = inputs.matching();
        var removed =
                seats.stream()
                        .filter(
                                seat ->
                                        seat.status() == SeatStatus.REMOVED
                                                || failing.containsKey(seat.nominee()))
                        .map(QuotaSeat::nominee)
                        .filter(input.nominees()::containsKey)
                        .collect(Collectors.toSet());
        var outcome = SeatSuccession.succeed(input, selected, spares, removed);
        var byKey =
                seats.stream().collect(Collectors.toMap(QuotaSeat::nominee, Function.identity()));
        var said = new ArrayList<String>();
        seats.stream()
                .filter(seat -> seat.status().isListed() && failing.containsKey(seat.nominee()))
                .forEach(
                        seat -> {
                            var why = failing.get(seat.nominee());
                            said.add(named.apply(seat.nominee()) + "退出：" + why);
                            seat.remove(why);
                            minutes.of(plan, seat, "退出名单", why);
                        });
        outcome.successors()
                .forEach(
                        successor -> {
                            var seat = byKey.get(successor.nominee());
                            var places = input.seats().get(successor.track());
                            seat.succeedTo(freePlace(seats, successor.track(), places), "由备选递补");
                            minutes.of(plan, seat, "由备选递补为正式", null);
                        });
        outcome.spares()
                .values()
                .forEach(
                        left ->
                                IntStream.range(0, left.size())
                                        .forEach(i -> byKey.get(left.get(i)).waitAs(i + 1)));
        said.addAll(outcome.sentences(named));
        return said.stream().map(each -> inputs.category().label() + "：" + each).toList();
    }

    private static int freePlace(List<QuotaSeat> seats, String track, int most) {
        Set<Integer> taken =
                seats.stream()
                        .filter(seat -> seat.track().equals(track))
                        .filter(seat -> seat.status() == SeatStatus.FORMAL)
                        .map(QuotaSeat::place)
                        .collect(Collectors.toCollection(HashSet::new));
        return IntStream.rangeClosed(1, most)
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<String>> keys(List<QuotaSeat> seats, SeatStatus status) {
        return seats.stream()
                .filter(seat -> seat.status() == status)
                .collect(
                        Collectors.groupingBy(
                                QuotaSeat::track,
                                TreeMap::new,
                                Collectors.mapping(QuotaSeat::nominee, Collectors.toList())));
    }

    private UnaryOperator<String> names(String season, List<QuotaSeat> all) {
        var names = new HashMap<String, String>();
        seasons.plan(season).units().forEach(unit -> names.put(unit.code(), unit.name()));
        all.forEach(seat -> names.put(seat.nominee(), seat.candidate()));
        return key -> names.getOrDefault(key, key);
    }
}
