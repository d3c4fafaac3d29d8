package org.meritcompetition.evaluation.quota;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Highest quotients: each seat goes to the largest w/(2x+1) among the tracks below their upper
 * bound. Quotients are compared by cross-multiplication, so nothing is rounded. Time: seats × log
 * tracks.
 */
final class SainteLague {

    private final AllocationTable table;
    private final PriorityQueue<Integer> waiting;

    private SainteLague(AllocationTable table) {
        this.table = table;
        Comparator<Integer> byQuotient = this::compareQuotients;
        waiting = new PriorityQueue<>(byQuotient.thenComparing(table.byWeightAndOrder()));
    }

    static void share(AllocationTable table) {
        new SainteLague(table).run();
    }

    private void run() {
        for (int track = 0; track < table.size(); track++) {
            int min = table.track(track).min();
            table.give(track, table.base, "基本名额");
            table.give(track, table.lower(track) - table.base, "补足下限" + min + "席");
            queue(track);
        }
        while (table.unassigned() > 0) {
            giveToTied();
        }
    }

    /** One seat each to all that are tied at the top; mostly that is a single track. */
    private void giveToTied() {
        List<Integer> tied = new ArrayList<>(List.of(waiting.remove()));
        while (!waiting.isEmpty() && areTied(tied.get(0), waiting.element())) {
            tied.add(waiting.remove());
        }
        int left = table.unassigned();
        boolean contested = tied.size() > left;
        if (contested) {
            table.settle(tied, left, "商值");
        }
        for (int i = 0; i < Math.min(tied.size(), left); i++) {
            int track = tied.get(i);
            Integer next = i + 1 < tied.size() ? tied.get(i + 1) : waiting.peek();
            String quotient =
                    "商值%s/%d；".formatted(Wording.plain(table.weight(track)), divisor(track));
            boolean last = table.seats[track] + 1 == table.upper(track);
            boolean bounded = last && table.track(track).max().isPresent();
            String runnerUp = next == null ? "其余赛道不再参与分配" : runnerUp(track, next, contested);
            table.give(track, 1, quotient + runnerUp + (bounded ? "；至此已达上限" : ""));
            queue(track);
        }
    }

    private void queue(int track) {
        if (table.seats[track] < table.upper(track)) {
            waiting.add(track);
        }
    }

    private String runnerUp(int track, int next, boolean contested) {
        BigDecimal divisor = BigDecimal.valueOf(divisor(next));
        String text =
                "其次为%s，商值%s"
                        .formatted(table.name(next), Wording.decimals(table.weight(next), divisor));
        if (compareQuotients(track, next) != 0) {
            return text;
        }
        if (!areTied(track, next)) {
            return text + "，商值相等，权重大者在先";
        }
        return text + (contested ? "，商值、权重均相等，按竞赛办所定先后" : "，商值、权重均相等，先后各得一席");
    }

    private boolean areTied(int a, int b) {
        return compareQuotients(a, b) == 0 && table.weight(a).compareTo(table.weight(b)) == 0;
    }

    private int compareQuotients(int a, int b) {
        BigDecimal left = table.weight(a).multiply(BigDecimal.valueOf(divisor(b)));
        BigDecimal right = table.weight(b).multiply(BigDecimal.valueOf(divisor(a)));
        return right.compareTo(left);
    }

    private int divisor(int track) {
        return 2 * table.seats[track] + 1;
    }
}
