package org.meritcompetition.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;

/**
 * What one way of giving the seats changes against another: per track the seats that are held and
 * who comes and goes, by name.
 *
 * @param tracks those tracks whose number of seats or whose nominees differ, by category and code
 */
public record PlanDifference(List<TrackDifference> tracks) {

    /**
     * One track.
     *
     * @param before seats held before
     * @param after seats held after
     * @param coming who holds a seat after and not before
     * @param going who holds a seat before and not after
     */
    public record TrackDifference(
            AwardCategory category,
            String track,
            int before,
            int after,
            List<HeldSeat> coming,
            List<HeldSeat> going) {}

    /** Compares who holds a seat. */
    static PlanDifference between(List<HeldSeat> before, List<HeldSeat> after) {
        var tracks = new TreeMap<String, TrackDifference>();
        Stream.concat(before.stream(), after.stream())
                .forEach(
                        seat ->
                                tracks.computeIfAbsent(
                                        seat.category() + " " + seat.track(),
                                        key ->
                                                track(
                                                        seat.category(),
                                                        seat.track(),
                                                        before,
                                                        after)));
        return new PlanDifference(
                tracks.values().stream()
                        .filter(track -> !track.coming.isEmpty() || !track.going.isEmpty())
                        .toList());
    }

    /** One sentence a track: its seats, who comes and who goes. */
    public List<String> sentences(SeasonPlan plan) {
        return tracks.stream()
                .map(
                        track ->
                                "%s·%s：%d席→%d席%s%s"
                                        .formatted(
                                                track.category().label(),
                                                plan.track(track.track()).name(),
                                                track.before(),
                                                track.after(),
                                                names(plan, "，入选 ", track.coming()),
                                                names(plan, "，落选 ", track.going())))
                .toList();
    }

    /** Keys of those who come or go. */
    Set<String> nominees() {
        return tracks.stream()
                .flatMap(track -> Stream.concat(track.coming.stream(), track.going.stream()))
                .map(HeldSeat::nominee)
                .collect(Collectors.toSet());
    }

    private static String names(SeasonPlan plan, String word, List<HeldSeat> seats) {
        return seats.stream()
                .map(seat -> "%s（%s）".formatted(seat.candidate(), plan.unit(seat.unit()).name()))
                .collect(Collectors.joining("、", seats.isEmpty() ? "" : word, ""));
    }

    private static TrackDifference track(
            AwardCategory category, String code, List<HeldSeat> before, List<HeldSeat> after) {
        var then = held(category, code, before);
        var now = held(category, code, after);
        return new TrackDifference(
                category, code, then.size(), now.size(), without(now, then), without(then, now));
    }

    private static Map<String, HeldSeat> held(
            AwardCategory category, String code, List<HeldSeat> seats) {
        return seats.stream()
                .filter(seat -> seat.category() == category && seat.track().equals(code))
                .collect(
                        Collectors.toMap(
                                HeldSeat::nominee, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    private static List<HeldSeat> without(Map<String, HeldSeat> all, Map<String, HeldSeat> some) {
        return all.values().stream().filter(seat -> !some.containsKey(seat.nominee())).toList();
    }
}
