package org.meritcompetition.evaluation.quota;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What ten times the input costs, measured in one run, so that the ratios hold on any machine:
 *
 * <pre>{@code
 * ./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx1g -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.meritcompetition.evaluation.quota.QuotaBenchmark
 * }</pre>
 */
final class QuotaBenchmark {

    private static final int REPETITIONS = 5;
    private static final int NOMINEES_PER_SEAT = 3;

    private QuotaBenchmark() {}

    public static void main(String[] arguments) {
        for (AllocationMethod method :
                List.of(AllocationMethod.SAINTE_LAGUE, AllocationMethod.LARGEST_REMAINDER)) {
            measure(
                    method.key() + ", seats = 10 × tracks",
                    List.of(100, 1_000, 10_000),
                    n -> {
                        AllocationInput input = allocation(method, n);
                        return () -> SeatAllocation.allocate(input).steps().size();
                    });
        }
        measure(
                "matching, 1 000 nominees a track",
                List.of(1_000, 10_000, 100_000, 1_000_000),
                n -> {
                    MatchingInput input = matching(Math.max(1, n / 1_000), n);
                    return () -> SeatMatching.match(input).displaced().size();
                });
        measure(
                "matching, one season (10 tracks, 105 nominees)",
                List.of(105),
                n -> {
                    MatchingInput input = matching(10, n);
                    return () -> SeatMatching.match(input).displaced().size();
                });
    }

    private interface Prepared {
        Supplier<Integer> of(int size);
    }

    private static void measure(String what, List<Integer> sizes, Prepared prepared) {
        System.out.println(what);
        double before = 0;
        for (int size : sizes) {
            double cost = milliseconds(prepared.of(size));
            String ratio = before == 0 ? "" : "   × %.1f".formatted(cost / before);
            System.out.printf(Locale.ROOT, "%,12d %10.2f ms%s%n", size, cost, ratio);
            before = cost;
        }
    }

    /** The best of several repetitions, after as many to warm up. */
    private static double milliseconds(Supplier<Integer> work) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 2 * REPETITIONS; i++) {
            long start = System.nanoTime();
            int done = work.get();
            double cost = (System.nanoTime() - start) / 1e6;
            best = i < REPETITIONS || done < 0 ? best : Math.min(best, cost);
        }
        return best;
    }

    private static AllocationInput allocation(AllocationMethod method, int tracks) {
        Random random = new Random(tracks);
        int[] weights = IntStream.range(0, tracks).map(i -> 1 + random.nextInt(100)).toArray();
        AllocationInput input =
                Allocations.input(
                        method, Math.min(100_000, 10 * tracks), Allocations.tracks(weights));
        List<String> order = new ArrayList<>();
        input.tracks().forEach(track -> order.add(track.code()));
        return Allocations.withTieBreak(input, order);
    }

    private static MatchingInput matching(int tracks, int nominees) {
        int seats = 2 * nominees / tracks / NOMINEES_PER_SEAT;
        int units = 2 * tracks;
        int cap = nominees / units / NOMINEES_PER_SEAT + 1;
        return Matchings.random(new Random(nominees), tracks, units, nominees, seats, 2 * cap);
    }
}
