package org.meritcompetition.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meritcompetition.evaluation.quota.ReturnedSeats;
import org.meritcompetition.evaluation.quota.SeatSuccession;

/**
 * One succession in one category: whoever failed leaves, spares follow. Under a computed table a
 * seat that no spare of its track can take goes by the same rule to a track whose spare can.
 */
final class FillingSeats {

    private final QuotaPlan plan;
    private final CategoryInputs inputs;
    private final List<QuotaSeat> seats;
    private final UnaryOperator<String> named;
    private final EvaluationMinutes minutes;

    /**
     * @param seats of the category
     * @param named what people call a nominee or a unit
     */
    FillingSeats(
            QuotaPlan plan,
            CategoryInputs inputs,
            List<QuotaSeat> seats,
            UnaryOperator<String> named,
            EvaluationMinutes minutes) {
        this.plan = plan;
        this.inputs = inputs;
        this.seats = seats;
        this.named = named;
        this.minutes = minutes;
    }

    /**
     * Fills the seats.
     *
     * @param failing who leaves and why, by key
     * @param waiting keys of spares who are not asked this time
     * @return what happened, a sentence each
     */
    List<String> after(Map<String, String> failing, Set<String> waiting) {
        var selected = keys(SeatStatus.FORMAL, Set.of());
        var spares = keys(SeatStatus.SPARE, waiting);
        var current = plan.seats(inputs.category());
        inputs.seats().keySet().forEach(track -> current.putIfAbsent(track, 0));
        var input = inputs.matching(current).withoutFloor();
        var removed = removed(failing, input.nominees().keySet());
        var shared =
                ReturnedSeats.share(
                        inputs.allocation(),
                        current,
                        other ->
                                SeatSuccession.succeed(
                                                input.withSeats(other), selected, spares, removed)
                                        .unfilled());
        var outcome =
                SeatSuccession.succeed(input.withSeats(shared.seats()), selected, spares, removed);
        var said = leave(failing);
        shared.steps().forEach(step -> said.add(PlaceNames.spelled(step, named)));
        shared.seats()
                .forEach(
                        (track, number) ->
                                plan.rearrange(inputs.category(), track, number, taken(track)));
        var byKey =
                seats.stream().collect(Collectors.toMap(QuotaSeat::nominee, Function.identity()));
        outcome.successors().forEach(one -> succeed(byKey.get(one.nominee()), one.track()));
        sparesByTrack()
                .values()
                .forEach(
                        left ->
                                IntStream.range(0, left.size())
                                        .forEach(i -> left.get(i).waitAs(i + 1)));
        said.addAll(outcome.sentences(named));
        return ofCategory(said);
    }

    /**
     * Gives up their seats: nobody follows.
     *
     * @param leaving who leaves and why, by key
     * @return what happened, a sentence each
     */
    List<String> without(Map<String, String> leaving) {
        var said = leave(leaving);
        plan.seats(inputs.category())
                .forEach(
                        (track, number) ->
                                plan.rearrange(
                                        inputs.category(),
                                        track,
                                        number - leavers(track, leaving.keySet()),
                                        taken(track)));
        return ofCategory(said);
    }

    private int leavers(String track, Set<String> leaving) {
        return (int)
                seats.stream()
                        .filter(seat -> seat.track().equals(track))
                        .filter(seat -> leaving.contains(seat.nominee()))
                        .count();
    }

    private List<String> ofCategory(List<String> said) {
        return said.stream().map(each -> inputs.category().label() + "：" + each).toList();
    }

    private Set<String> removed(Map<String, String> failing, Set<String> known) {
        return seats.stream()
                .filter(
                        seat ->
                                seat.status() == SeatStatus.REMOVED
                                        || failing.containsKey(seat.nominee()))
                .map(QuotaSeat::nominee)
                .filter(known::contains)
                .collect(Collectors.toSet());
    }

    private List<String> leave(Map<String, String> failing) {
        var leaving =
                seats.stream()
                        .filter(seat -> seat.status().isListed())
                        .filter(seat -> failing.containsKey(seat.nominee()))
                        .toList();
        leaving.forEach(
                seat -> {
                    seat.remove(failing.get(seat.nominee()));
                    minutes.of(plan, seat, "退出名单", seat.reason());
                });
        return leaving.stream()
                .map(seat -> named.apply(seat.nominee()) + "退出：" + seat.reason())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void succeed(QuotaSeat seat, String track) {
        seat.succeedTo(freePlace(track), "由备选递补");
        minutes.of(plan, seat, "由备选递补为正式", null);
    }

    private int freePlace(String track) {
        var taken = taken(track);
        return plan.places(inputs.category(), track).stream()
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow();
    }

    private Set<Integer> taken(String track) {
        return seats.stream()
                .filter(seat -> seat.track().equals(track))
                .filter(seat -> seat.status() == SeatStatus.FORMAL)
                .map(QuotaSeat::place)
                .collect(Collectors.toSet());
    }

    private Map<String, List<String>> keys(SeatStatus status, Set<String> but) {
        return seats.stream()
                .filter(seat -> seat.status() == status && !but.contains(seat.nominee()))
                .collect(
                        Collectors.groupingBy(
                                QuotaSeat::track,
                                TreeMap::new,
                                Collectors.mapping(QuotaSeat::nominee, Collectors.toList())));
    }

    private Map<String, List<QuotaSeat>> sparesByTrack() {
        return seats.stream()
                .filter(seat -> seat.status() == SeatStatus.SPARE)
                .sorted(Comparator.comparing(QuotaSeat::standing))
                .collect(Collectors.groupingBy(QuotaSeat::track));
    }
}
