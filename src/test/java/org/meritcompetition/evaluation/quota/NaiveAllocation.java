package org.meritcompetition.evaluation.quota;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Stage 1 a second time, written from the domain's text alone: slow, with fractions, without any of
 * the classes it checks.
 */
final class NaiveAllocation {

    /** A fraction that is never reduced. */
    record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
        static Fraction of(long whole) {
            return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    over.multiply(other.under).add(other.over.multiply(under)),
                    under.multiply(other.under));
        }

        Fraction minus(Fraction other) {
            return plus(new Fraction(other.over.negate(), other.under));
        }

        Fraction times(Fraction other) {
            return new Fraction(over.multiply(other.over), under.multiply(other.under));
        }

        Fraction by(Fraction other) {
            return new Fraction(over.multiply(other.under), under.multiply(other.over));
        }

        int floor() {
            return over.divide(under).intValueExact();
        }

        @Override
        public int compareTo(Fraction other) {
            return over.multiply(other.under).compareTo(other.over.multiply(under));
        }
    }

    private final AllocationInput input;
    private final int available;
    private final TreeMap<String, Integer> seats = new TreeMap<>();

    private NaiveAllocation(AllocationInput input) {
        this.input = input;
        this.available = input.total() - input.reserve();
    }

    static Map<String, Integer> share(AllocationInput input) {
        NaiveAllocation naive = new NaiveAllocation(input);
        if (input.method() == AllocationMethod.SAINTE_LAGUE) {
            naive.sainteLague();
        } else {
            naive.largestRemainder();
        }
        return naive.seats;
    }

    static boolean isFeasible(AllocationInput input) {
        NaiveAllocation naive = new NaiveAllocation(input);
        int lower = input.tracks().stream().mapToInt(naive::lower).sum();
        int upper = input.tracks().stream().mapToInt(naive::upper).sum();
        return lower <= naive.available && naive.available <= upper;
    }

    private void sainteLague() {
        input.tracks().forEach(track -> seats.put(track.code(), lower(track)));
        while (given() < available) {
            TrackWeight best =
                    input.tracks().stream()
                            .filter(track -> seats.get(track.code()) < upper(track))
                            .max(
                                    first(
                                            track ->
                                                    weight(track)
                                                            .by(
                                                                    Fraction.of(
                                                                            2L
                                                                                            * seats
                                                                                                    .get(
                                                                                                            track
                                                                                                                    .code())
                                                                                    + 1))))
                            .orElseThrow();
            seats.merge(best.code(), 1, Integer::sum);
        }
    }

    /** With shares clamp(base + λw): the λ at which they sum to the seats solves all bounds. */
    private void largestRemainder() {
        Function<TrackWeight, Fraction> share = shares();
        input.tracks().forEach(track -> seats.put(track.code(), share.apply(track).floor()));
        Comparator<TrackWeight> byRemainder =
                first(track -> share.apply(track).minus(Fraction.of(share.apply(track).floor())));
        Set<String> served = new HashSet<>();
        while (given() < available) {
            TrackWeight best =
                    input.tracks().stream()
                            .filter(track -> !served.contains(track.code()))
                            .max(byRemainder)
                            .orElseThrow();
            served.add(best.code());
            seats.merge(best.code(), 1, Integer::sum);
        }
    }

    private Function<TrackWeight, Fraction> shares() {
        Function<Fraction, Fraction> total =
                factor ->
                        input.tracks().stream()
                                .map(track -> clamped(track, factor))
                                .reduce(Fraction.of(0), Fraction::plus);
        List<Fraction> kinks =
                input.tracks().stream()
                        .filter(track -> track.weight().signum() > 0)
                        .flatMap(
                                track ->
                                        List.of(
                                                kink(track, lower(track)),
                                                kink(track, upper(track)))
                                                .stream())
                        .sorted()
                        .toList();
        Fraction from = Fraction.of(0);
        for (Fraction kink : kinks) {
            if (total.apply(kink).compareTo(Fraction.of(available)) >= 0) {
                Fraction low = total.apply(from);
                Fraction rise = total.apply(kink).minus(low);
                Fraction start = from;
                Fraction part =
                        rise.over().signum() == 0
                                ? Fraction.of(0)
                                : Fraction.of(available).minus(low).by(rise);
                Fraction factor = start.plus(kink.minus(start).times(part));
                return track -> clamped(track, factor);
            }
            from = kink;
        }
        return track -> Fraction.of(lower(track));
    }

    private Fraction kink(TrackWeight track, int bound) {
        return Fraction.of(bound - input.base()).by(weight(track));
    }

    private Fraction clamped(TrackWeight track, Fraction factor) {
        Fraction share = Fraction.of(input.base()).plus(weight(track).times(factor));
        if (share.compareTo(Fraction.of(lower(track))) < 0) {
            return Fraction.of(lower(track));
        }
        return share.compareTo(Fraction.of(upper(track))) > 0 ? Fraction.of(upper(track)) : share;
    }

    private Comparator<TrackWeight> first(Function<TrackWeight, Fraction> claim) {
        return Comparator.comparing(claim)
                .thenComparing(TrackWeight::weight)
                .thenComparing(track -> -input.tieBreak().indexOf(track.code()));
    }

    private Fraction weight(TrackWeight track) {
        return new Fraction(
                track.weight().movePointRight(6).toBigIntegerExact(),
                BigInteger.valueOf(1_000_000));
    }

    private int lower(TrackWeight track) {
        return Math.max(input.base(), track.min());
    }

    private int upper(TrackWeight track) {
        return track.weight().signum() == 0
                ? lower(track)
                : Math.min(available, track.max().orElse(available));
    }

    private int given() {
        return seats.values().stream().mapToInt(Integer::intValue).sum();
    }
}
