package org.meritcompetition.evaluation.quota;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.meritcompetition.evaluation.quota.QuotaInputFault.Fault;

/**
 * Whether the bounds of all tracks can be met together, and if not, which must give way: the ones
 * furthest from the share that the weight alone would give, as many of them as it takes.
 */
final class AllocationBounds {

    private final AllocationInput input;
    private final AllocationTable table;
    private final BigDecimal weights;

    private AllocationBounds(AllocationInput input) {
        this.input = input;
        this.table = new AllocationTable(input);
        this.weights = table.totalWeight();
    }

    /** Faults of sums; the single values are already known to be good. */
    static List<Fault> faults(AllocationInput input) {
        AllocationBounds bounds = new AllocationBounds(input);
        return input.method() == AllocationMethod.FIXED ? bounds.fixed() : bounds.computed();
    }

    private List<Fault> fixed() {
        long sum = input.tracks().stream().mapToLong(track -> track.seats().orElse(0)).sum();
        return sum + input.reserve() == input.total()
                ? List.of()
                : List.of(
                        new Fault(
                                "total",
                                "名额表合计%d席，加预留%d席，与总名额%d席不符"
                                        .formatted(sum, input.reserve(), input.total())));
    }

    private List<Fault> computed() {
        long baseSeats = (long) input.base() * table.size();
        if (baseSeats > table.available) {
            String text = "基本名额每条赛道%d席、%d条赛道共%d席，多于可分配的%d席，基本名额须下调";
            return List.of(
                    new Fault(
                            "base",
                            text.formatted(
                                    input.base(), table.size(), baseSeats, table.available)));
        }
        long lower = tracks().mapToLong(table::lower).sum();
        if (lower > table.available) {
            return tooHighMinima(lower);
        }
        if (weights.signum() == 0 && lower < table.available) {
            return List.of(
                    new Fault("tracks", "各赛道权重都为0，%d席无从分配".formatted(table.available - lower)));
        }
        long upper = tracks().mapToLong(table::upper).sum();
        return upper < table.available ? List.of(tooLowMaximum(upper)) : List.of();
    }

    private List<Fault> tooHighMinima(long lower) {
        long over = lower - table.available;
        List<Fault> faults = new ArrayList<>();
        List<Integer> candidates =
                tracks().filter(track -> table.track(track).min() > table.base)
                        .boxed()
                        .sorted(
                                Comparator.comparing(
                                                (Integer track) ->
                                                        beyondShare(track, table.lower(track)))
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        long left = over;
        for (int track : candidates) {
            if (left > 0) {
                long step = Math.min(left, table.lower(track) - table.base);
                left -= step;
                String text = "各赛道下限合计%d席，多于可分配的%d席；%s的下限%d席须让步，下调%d席";
                String named = Wording.track(table.code(track));
                faults.add(
                        new Fault(
                                table.place(track) + ".min",
                                text.formatted(
                                        lower, table.available, named, table.lower(track), step)));
            }
        }
        return faults;
    }

    private Fault tooLowMaximum(long upper) {
        int track =
                tracks().filter(candidate -> table.weight(candidate).signum() > 0)
                        .boxed()
                        .min(
                                Comparator.comparing(
                                                (Integer candidate) ->
                                                        beyondShare(
                                                                candidate, table.upper(candidate)))
                                        .thenComparing(Comparator.naturalOrder()))
                        .orElseThrow();
        String text = "各赛道上限合计%d席，少于可分配的%d席；%s的上限%d席须让步，上调%d席（或多作预留）";
        String named = Wording.track(table.code(track));
        return new Fault(
                table.place(track) + ".max",
                text.formatted(
                        upper,
                        table.available,
                        named,
                        table.upper(track),
                        table.available - upper));
    }

    /** (bound − share by weight alone) × sum of weights. */
    private BigDecimal beyondShare(int track, int bound) {
        BigDecimal share = table.weight(track).multiply(BigDecimal.valueOf(table.available));
        return BigDecimal.valueOf(bound).multiply(weights).subtract(share);
    }

    private IntStream tracks() {
        return IntStream.range(0, table.size());
    }
}
