package org.meritcompetition.evaluation.quota;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.meritcompetition.evaluation.quota.QuotaInputFault.Fault;

/**
 * Stage 1: shares the seats of an award among the tracks (notice, section 五 and Annex 1).
 *
 * <p>Bounds count all of a track's seats, its base included. Sainte-Laguë starts from the base or
 * the minimum, the larger of them, and goes on with w/(2x+1), x being the seats held. Largest
 * remainder gives the base and shares what is left by weight; a share outside its bounds is fixed
 * at the bound and the rest is shared anew. A fixed table is only checked: with the reserve it must
 * sum to the total.
 *
 * <p>Equal quotients: the larger weight first; equal weights too: the office's order; without one
 * the tie is refused by name, unless all who are tied get their seat anyway.
 */
public final class SeatAllocation {

    /** Version of the calculation; it changes when the same input may lead to other seats. */
    public static final String VERSION = "1";

    private SeatAllocation() {}

    /**
     * Shares the seats.
     *
     * @return seats per track, the reserve, the steps, and a hash that does not depend on the order
     *     of the tracks
     * @throws QuotaInputFault with all {@link #faults} of the input; also where a tie decides and
     *     the office has given no order
     */
    public static AllocationResult allocate(AllocationInput input) {
        QuotaInputFault.unlessEmpty(faults(input));
        AllocationTable table = new AllocationTable(input);
        String ground =
                "可分配%d席＝总数%d席－预留%d席，方法：%s"
                        .formatted(
                                table.available,
                                input.total(),
                                input.reserve(),
                                input.method().title());
        switch (input.method()) {
            case SAINTE_LAGUE -> SainteLague.share(table);
            case LARGEST_REMAINDER -> LargestRemainder.share(table);
            case FIXED -> copyTable(table);
        }
        SortedMap<String, Integer> seats = new TreeMap<>();
        for (int track = 0; track < table.size(); track++) {
            seats.put(table.track(track).code(), table.seats[track]);
        }
        return new AllocationResult(
                seats,
                input.reserve(),
                ground,
                table.steps,
                input.method(),
                VERSION,
                hash(input, table));
    }

    /**
     * Everything that keeps the seats from being shared: values out of range, and if there are
     * none, bounds that cannot be met, naming the bound that must give way. A tie only shows in
     * sharing.
     */
    public static List<Fault> faults(AllocationInput input) {
        List<Fault> values = AllocationCheck.faults(input);
        return values.isEmpty() ? AllocationBounds.faults(input) : values;
    }

    private static void copyTable(AllocationTable table) {
        for (int track = 0; track < table.size(); track++) {
            int seats = table.track(track).seats().orElseThrow();
            table.give(track, seats, "名额表定为" + seats + "席");
        }
    }

    private static String hash(AllocationInput input, AllocationTable table) {
        CanonicalHash hash =
                new CanonicalHash()
                        .add("allocation")
                        .add(VERSION)
                        .add(input.method().key())
                        .add(input.award())
                        .add(input.total())
                        .add(input.base())
                        .add(input.reserve())
                        .add(table.size());
        for (int track = 0; track < table.size(); track++) {
            TrackWeight of = table.track(track);
            hash.add(of.code()).add(Wording.plain(of.weight())).add(of.min());
            hash.add(of.max().orElse(-1)).add(of.seats().orElse(-1));
        }
        input.tieBreak().forEach(hash::add);
        return hash.hex();
    }
}
