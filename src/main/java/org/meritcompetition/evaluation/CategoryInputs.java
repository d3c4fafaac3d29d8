package org.meritcompetition.evaluation;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.meritcompetition.evaluation.quota.AllocationInput;
import org.meritcompetition.evaluation.quota.MatchingInput;
import org.meritcompetition.evaluation.quota.Nominee;
import org.meritcompetition.evaluation.quota.ReturnedSeats;
import org.meritcompetition.evaluation.quota.ScoreRanking;
import org.meritcompetition.evaluation.quota.SeatMatching;
import org.meritcompetition.evaluation.quota.UnitCaps;
import org.meritcompetition.season.plan.AwardCategory;

/**
 * All that the seats of one category follow from. Stored with the plan, so that anybody can compute
 * it again.
 *
 * @param seats by track, as stage 1 shares them
 * @param units codes of all participating units
 * @param nominees as the nominations left them
 * @param tieOrder keys of those who were tied, in the order that the leading group gave them
 * @param moves seats that the office moved, confirmed or not
 * @param skipped keys of nominees that the office passed over
 * @param removed whom the composition of the list put off it, in the order of leaving
 * @param rule how stage 1 shares the seats; {@code null} for the plain table
 */
public record CategoryInputs(
        AwardCategory category,
        int total,
        SortedMap<String, Integer> seats,
        int unitCap,
        int spares,
        List<String> units,
        List<RankedNominee> nominees,
        List<String> tieOrder,
        List<SeatMove> moves,
        List<String> skipped,
        SeatRule rule,
        List<LeftByComposition> removed) {

    public CategoryInputs {
        removed = removed == null ? List.of() : List.copyOf(removed);
    }

    /** Before anybody asks how the list is composed. */
    public CategoryInputs(
            AwardCategory category,
            int total,
            SortedMap<String, Integer> seats,
            int unitCap,
            int spares,
            List<String> units,
            List<RankedNominee> nominees,
            List<String> tieOrder,
            List<SeatMove> moves,
            List<String> skipped,
            SeatRule rule) {
        this(
                category, total, seats, unitCap, spares, units, nominees, tieOrder, moves, skipped,
                rule, List.of());
    }

    /** The table of Annex 1. */
    public CategoryInputs(
            AwardCategory category,
            int total,
            SortedMap<String, Integer> seats,
            int unitCap,
            int spares,
            List<String> units,
            List<RankedNominee> nominees,
            List<String> tieOrder,
            List<SeatMove> moves,
            List<String> skipped) {
        this(
                category, total, seats, unitCap, spares, units, nominees, tieOrder, moves, skipped,
                null, List.of());
    }

    /**
     * What people call the nominees, by key.
     *
     * @param units names of the units by code
     */
    Map<String, String> candidates(Map<String, String> units) {
        return nominees.stream()
                .collect(
                        Collectors.toMap(
                                RankedNominee::key,
                                one ->
                                        PlaceNames.of(
                                                category, one.candidate(), units.get(one.unit())),
                                (a, b) -> b));
    }

    /** Stage 1, in the quota calculation's own terms. */
    public AllocationInput allocation() {
        return rule == null
                ? AllocationInput.fixed(category.label(), total, seats)
                : rule.allocation(category.label());
    }

    /** What under a computed table returns and is shared again. */
    ReturnedSeats.Outcome returned() {
        return ReturnedSeats.share(
                allocation(), seats, shared -> SeatMatching.match(matching(shared)).unfilled());
    }

    /** Stage 2, in the quota calculation's own terms. */
    public MatchingInput matching() {
        return matching(seatsAfterMoves());
    }

    /** Stage 2 for other seats. */
    MatchingInput matching(SortedMap<String, Integer> seatsOfTracks) {
        Map<String, List<String>> lists = new TreeMap<>();
        rankings().forEach((track, ranking) -> lists.put(track, ranking.order()));
        Map<String, Nominee> known = new LinkedHashMap<>();
        taking().forEach(one -> known.put(one.key(), new Nominee(one.unit(), one.preference())));
        return new MatchingInput(
                seatsOfTracks, UnitCaps.of(unitCap, units), spares, floor(), lists, known);
    }

    /**
     * The strict order of every track. Inside an undecided tie the unit's own order and the order
     * of the units in the season's file stand in, and mean nothing.
     */
    SortedMap<String, ScoreRanking> rankings() {
        var byTrack =
                taking().stream()
                        .collect(
                                Collectors.groupingBy(
                                        RankedNominee::track,
                                        TreeMap::new,
                                        Collectors.groupingBy(
                                                RankedNominee::rank,
                                                TreeMap::new,
                                                Collectors.toList())));
        SortedMap<String, ScoreRanking> rankings = new TreeMap<>();
        byTrack.forEach((track, groups) -> rankings.put(track, ranking(groups.values())));
        return rankings;
    }

    private ScoreRanking ranking(Collection<List<RankedNominee>> groups) {
        var order =
                groups.stream()
                        .flatMap(group -> group.stream().sorted(within(group)))
                        .map(RankedNominee::key)
                        .toList();
        var tied =
                groups.stream()
                        .filter(group -> group.size() > 1 && !isDecided(group))
                        .map(group -> group.stream().map(RankedNominee::key).toList())
                        .toList();
        return new ScoreRanking(order, tied);
    }

    private Comparator<RankedNominee> within(List<RankedNominee> group) {
        return isDecided(group)
                ? Comparator.comparing(one -> tieOrder.indexOf(one.key()))
                : Comparator.comparing(RankedNominee::preference)
                        .thenComparing(one -> units.indexOf(one.unit()));
    }

    private boolean isDecided(List<RankedNominee> group) {
        return group.stream().allMatch(one -> tieOrder.contains(one.key()));
    }

    List<RankedNominee> taking() {
        var off = removed.stream().map(LeftByComposition::nominee).collect(Collectors.toSet());
        return nominees.stream()
                .filter(one -> !skipped.contains(one.key()) && !off.contains(one.key()))
                .toList();
    }

    /** The same with others put off the list. */
    CategoryInputs withRemoved(List<LeftByComposition> others) {
        return new CategoryInputs(
                category, total, seats, unitCap, spares, units, nominees, tieOrder, moves, skipped,
                rule, others);
    }

    /** The seats that exist in the end, those of the floor not counted. */
    SortedMap<String, Integer> seatsAfterMoves() {
        var after = new TreeMap<>(returned().seats());
        moves.forEach(
                move -> {
                    if (!move.comesFromReserve()) {
                        after.merge(move.fromTrack(), -1, Integer::sum);
                    }
                    after.merge(move.toTrack(), 1, Integer::sum);
                });
        return after;
    }

    private int floor() {
        return rule != null && rule.unitFloor() ? rule.reserve() : 0;
    }
}
