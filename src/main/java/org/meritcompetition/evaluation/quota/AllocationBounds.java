package org.meritcompetition.evaluation.quota;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.meritcompetition.evaluation.quota.QuotaInputFault.Fault;

/**
 * Whether the seats can be shared within all bounds together, and if not, which bound must give
 * way: the one furthest from the share that the weight alone would give.
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

    /** The fault of the sums, if there is one; the single values are already known to be good. */
    static List<Fault> faults(AllocationInput input) {
        AllocationBounds bounds = new AllocationBounds(input);
        return input.method() == AllocationMethod.FIXED ? bounds.fixed() : bounds.computed();
    }

    private List<Fault> fixed() {
        long sum = input.tracks().stream().mapToLong(track -> track.seats().orElseThrow()).sum();
        return sum + input.reserve() == input.total()
                ? List.of()
                : fault("total", "名额表合计%d席，加预留%d席，与总名额%d席不符", sum, input.reserve(), input.total());
    }

    private List<Fault> computed() {
        long base = (long) input.base() * table.size();
        long lower = sum(table::lower);
        long upper = sum(table::upper);
        if (base > table.available) {
            String text = "基本名额每条赛道%d席、%d条赛道共%d席，多于可分配的%d席，基本名额须下调";
            return fault("base", text, input.base(), table.size(), base, table.available);
        }
        if (lower > table.available) {
            int track =
                    furthest(
                            tracks().filter(one -> table.track(one).min() > table.base),
                            one -> table.lower(one),
                            Comparator.reverseOrder());
            String text = "各赛道下限合计%d席，多于可分配的%d席，下限须让步，至少共减%d席，首先是%s的下限%d席（按权重应得%s席）";
            return fault(
                    table.place(track) + ".min",
                    text,
                    lower,
                    table.available,
                    lower - table.available,
                    table.name(track),
                    table.lower(track),
                    share(track));
        }
        if (weights.signum() == 0 && lower < table.available) {
            return fault("tracks", "各赛道权重都为0，%d席无从分配", table.available - lower);
        }
        if (upper < table.available) {
            int track =
                    furthest(
                            tracks().filter(one -> table.weight(one).signum() > 0),
                            one -> table.upper(one),
                            Comparator.naturalOrder());
            String text = "各赛道上限合计%d席，少于可分配的%d席，上限须让步，至少共加%d席，首先是%s的上限%d席（按权重应得%s席）";
            return fault(
                    table.place(track) + ".max",
                    text,
                    upper,
                    table.available,
                    table.available - upper,
                    table.name(track),
                    table.upper(track),
                    share(track));
        }
        return List.of();
    }

    /** The track whose bound lies furthest from its share, in the given direction. */
    private int furthest(IntStream among, IntUnaryOperator bound, Comparator<BigDecimal> side) {
        return among.boxed()
                .min(
                        Comparator.comparing(
                                        (Integer one) -> beyondShare(one, bound.applyAsInt(one)),
                                        side)
                                .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    /** (bound − share by weight alone) × sum of weights. */
    private BigDecimal beyondShare(int track, int bound) {
        return BigDecimal.valueOf(bound).multiply(weights).subtract(proportion(track));
    }

    private String share(int track) {
        return weights.signum() == 0 ? "0" : Wording.decimals(proportion(track), weights);
    }

    private BigDecimal proportion(int track) {
        return table.weight(track).multiply(BigDecimal.valueOf(table.available));
    }

    private long sum(IntUnaryOperator seats) {
        return tracks().mapToLong(seats::applyAsInt).sum();
    }

    private IntStream tracks() {
        return IntStream.range(0, table.size());
    }

    private static List<Fault> fault(String place, String text, Object... details) {
        return List.of(new Fault(place, text.formatted(details)));
    }
}
