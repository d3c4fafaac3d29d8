package org.meritcompetition.evaluation.quota;

/**
 * The table of Annex 1 as it stands. {@link AllocationCheck} has seen that it fits its bounds and
 * the total.
 */
final class FixedTable {

    private FixedTable() {}

    static void share(AllocationTable table) {
        for (int track = 0; track < table.size(); track++) {
            int seats = table.track(track).seats().orElseThrow();
            table.give(track, seats, "名额表定为" + seats + "席");
        }
    }
}
