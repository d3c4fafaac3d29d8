package org.meritcompetition.evaluation.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritcompetition.evaluation.quota.Allocations.withTieBreak;
import static org.meritcompetition.evaluation.quota.Allocations.withTotal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SeatAllocationProperties {

    @Property(tries = 2000)
    void seatsSumToTheTotalOrTheBoundsAreInfeasible(@ForAll("inputs") AllocationInput input) {
        if (SeatAllocation.faults(input).isEmpty()) {
            assertThat(sum(SeatAllocation.allocate(input)) + input.reserve())
                    .isEqualTo(input.total());
        } else {
            assertThat(NaiveAllocation.isFeasible(input)).isFalse();
        }
    }

    @Property(tries = 2000)
    void boundsHold(@ForAll("inputs") AllocationInput input) {
        assumeFeasible(input);
        AllocationResult result = SeatAllocation.allocate(input);
        for (TrackWeight track : input.tracks()) {
            assertThat(result.seats().get(track.code()))
                    .isBetween(
                            Math.max(track.min(), input.base()),
                            track.max().orElse(Integer.MAX_VALUE));
        }
    }

    @Property(tries = 2000)
    void aSecondImplementationAgrees(@ForAll("inputs") AllocationInput input) {
        assumeFeasible(input);
        assertThat(SeatAllocation.allocate(input).seats()).isEqualTo(NaiveAllocation.share(input));
    }

    @Example
    void aSecondImplementationAgreesOnAllSmallCases() {
        List<TrackWeight> choices = new ArrayList<>();
        for (int weight = 0; weight <= 3; weight++) {
            TrackWeight free = TrackWeight.of("", weight);
            choices.addAll(List.of(free, free.within(1, 2), free.within(0, 1)));
        }
        for (TrackWeight first : choices) {
            for (TrackWeight second : choices) {
                for (TrackWeight third : choices) {
                    List<TrackWeight> tracks = numbered(List.of(first, second, third));
                    IntStream.rangeClosed(1, 6).forEach(total -> compare(tracks, total));
                }
            }
        }
    }

    private static void compare(List<TrackWeight> tracks, int total) {
        for (AllocationMethod method :
                List.of(AllocationMethod.SAINTE_LAGUE, AllocationMethod.LARGEST_REMAINDER)) {
            AllocationInput input =
                    withTieBreak(
                            Allocations.input(method, total, tracks), List.of("T1", "T0", "T2"));
            boolean feasible = NaiveAllocation.isFeasible(input);
            assertThat(SeatAllocation.faults(input).isEmpty()).isEqualTo(feasible);
            if (feasible) {
                assertThat(SeatAllocation.allocate(input).seats())
                        .isEqualTo(NaiveAllocation.share(input));
            }
        }
    }

    @Property
    void sainteLagueNeverTakesASeatBackWhenOneIsAdded(@ForAll("inputs") AllocationInput any) {
        AllocationInput input = as(AllocationMethod.SAINTE_LAGUE, any);
        AllocationInput more = withTotal(input, input.total() + 1);
        assumeFeasible(input);
        assumeFeasible(more);
        AllocationResult before = SeatAllocation.allocate(input);
        SeatAllocation.allocate(more)
                .seats()
                .forEach(
                        (track, seats) ->
                                assertThat(seats)
                                        .isGreaterThanOrEqualTo(before.seats().get(track)));
    }

    @Property
    void largestRemainderStaysWithinOneSeatOfTheExactShare(
            @ForAll("weights") List<BigDecimal> weights, @ForAll("totals") int total) {
        AllocationInput input = unbounded(weights, total);
        assumeFeasible(input);
        BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        SeatAllocation.allocate(input)
                .seats()
                .forEach(
                        (code, seats) -> {
                            BigDecimal weight = weights.get(Integer.parseInt(code.substring(1)));
                            BigDecimal share = weight.multiply(BigDecimal.valueOf(total));
                            BigDecimal held = BigDecimal.valueOf(seats).multiply(all);
                            assertThat(share.subtract(held).abs()).isLessThan(all);
                        });
    }

    @Property
    void theOrderOfTheTracksDoesNotMatter(
            @ForAll("inputs") AllocationInput input, @ForAll Random random) {
        assumeFeasible(input);
        List<TrackWeight> shuffled = new ArrayList<>(input.tracks());
        Collections.shuffle(shuffled, random);
        assertThat(SeatAllocation.allocate(Allocations.with(input, shuffled)))
                .isEqualTo(SeatAllocation.allocate(input));
    }

    @Property(tries = 2000)
    void aTieIsRefusedExactlyWhereTheOrderOfTheOfficeWouldDecide(
            @ForAll("inputs") AllocationInput input) {
        assumeFeasible(input);
        List<String> reversed = new ArrayList<>(input.tieBreak());
        Collections.reverse(reversed);
        boolean decides =
                !SeatAllocation.allocate(input)
                        .seats()
                        .equals(SeatAllocation.allocate(withTieBreak(input, reversed)).seats());
        boolean refused = false;
        try {
            SeatAllocation.allocate(withTieBreak(input, List.of()));
        } catch (QuotaInputFault tie) {
            refused = true;
        }
        assertThat(refused).isEqualTo(decides);
    }

    @Provide
    Arbitrary<AllocationInput> inputs() {
        Arbitrary<List<TrackWeight>> tracks =
                track().list().ofMinSize(1).ofMaxSize(7).map(SeatAllocationProperties::numbered);
        return Combinators.combine(
                        Arbitraries.of(
                                AllocationMethod.SAINTE_LAGUE, AllocationMethod.LARGEST_REMAINDER),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3),
                        tracks,
                        Arbitraries.randoms())
                .as(SeatAllocationProperties::input)
                .filter(input -> AllocationCheck.faults(input).isEmpty());
    }

    private static AllocationInput input(
            AllocationMethod method,
            int total,
            int base,
            int reserve,
            List<TrackWeight> tracks,
            Random random) {
        List<String> order = tracks.stream().map(TrackWeight::code).collect(Collectors.toList());
        Collections.shuffle(order, random);
        return new AllocationInput("先进集体", total, method, base, reserve, tracks, order);
    }

    private static Arbitrary<TrackWeight> track() {
        return Combinators.combine(
                        weight(),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 9).optional(0.6))
                .as(
                        (weight, min, more) ->
                                new TrackWeight(
                                        "",
                                        weight,
                                        min,
                                        more.isPresent()
                                                ? OptionalInt.of(min + more.get())
                                                : OptionalInt.empty(),
                                        OptionalInt.empty()));
    }

    private static List<TrackWeight> numbered(List<TrackWeight> tracks) {
        return IntStream.range(0, tracks.size())
                .mapToObj(
                        i -> {
                            TrackWeight track = tracks.get(i);
                            return new TrackWeight(
                                    "T" + i,
                                    track.weight(),
                                    track.min(),
                                    track.max(),
                                    track.seats());
                        })
                .toList();
    }

    private static Arbitrary<BigDecimal> weight() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 9).map(BigDecimal::valueOf),
                Arbitraries.integers().between(0, 4000).map(n -> BigDecimal.valueOf(n, 2)));
    }

    @Provide
    Arbitrary<List<BigDecimal>> weights() {
        return weight().list().ofMinSize(1).ofMaxSize(10);
    }

    @Provide
    Arbitrary<Integer> totals() {
        return Arbitraries.integers().between(1, 60);
    }

    private static AllocationInput unbounded(List<BigDecimal> weights, int total) {
        List<TrackWeight> tracks =
                numbered(
                        weights.stream()
                                .map(
                                        weight ->
                                                new TrackWeight(
                                                        "",
                                                        weight,
                                                        0,
                                                        OptionalInt.empty(),
                                                        OptionalInt.empty()))
                                .toList());
        return withTieBreak(
                Allocations.input(AllocationMethod.LARGEST_REMAINDER, total, tracks),
                tracks.stream().map(TrackWeight::code).toList());
    }

    private static AllocationInput as(AllocationMethod method, AllocationInput input) {
        return new AllocationInput(
                input.award(),
                input.total(),
                method,
                input.base(),
                input.reserve(),
                input.tracks(),
                input.tieBreak());
    }

    private static void assumeFeasible(AllocationInput input) {
        Assume.that(SeatAllocation.faults(input).isEmpty());
    }

    private static int sum(AllocationResult result) {
        return result.seats().values().stream().mapToInt(Integer::intValue).sum();
    }
}
