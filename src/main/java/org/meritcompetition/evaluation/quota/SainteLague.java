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
        Comparator<Integer> best =
                ((Comparator<Integer>) this::byQuotient)
                        .thenComparing(this::byWeight)
                        .thenComparing(table::rank)
                        .thenComparing(Comparator.naturalOrder());
        waiting = new PriorityQueue<>(best);
    }

    static void share(AllocationTable table) {
        new SainteLague(table).run();
    }

    private void run() {
        for (int track = 0; track < table.size(); track++) {
            int fromBase = Math.min(table.base, table.lower(track));
            table.give(track, fromBase, "基本名额");
            table.give(
                    track, table.lower(track) - fromBase, "下限" + table.track(track).min() + "席以内");
            if (table.seats[track] < table.upper(track)) {
                waiting.add(track);
            }
        }
        while (table.unassigned() > 0) {
            giveNext();
        }
    }

    private void giveNext() {
        int winner = waiting.remove();
        String why =
                "商值%s/%d；".formatted(Wording.plain(table.weight(winner)), divisor(winner))
                        + runnerUp(winner);
        boolean full = table.seats[winner] + 1 == table.upper(winner);
        table.giveOne(
                winner, full && table.track(winner).max().isPresent() ? why + "；至此已达上限" : why);
        if (!full) {
            waiting.add(winner);
        }
    }

    private String runnerUp(int winner) {
        if (waiting.isEmpty()) {
            return "其余赛道不再参与分配";
        }
        int next = waiting.element();
        String text =
                "其次为%s，商值%s"
                        .formatted(
                                Wording.track(table.code(next)),
                                Wording.decimals(
                                        table.weight(next), BigDecimal.valueOf(divisor(next))));
        if (byQuotient(winner, next) != 0) {
            return text;
        }
        if (byWeight(winner, next) != 0) {
            return text + "，商值相等，权重大者在先";
        }
        return text + (decides(winner) ? "，商值、权重均相等，按竞赛办所定先后" : "，商值、权重均相等，先后各得一席");
    }

    /**
     * Whether the seats run out among those tied with the winner; then the office's order must
     * settle it.
     */
    private boolean decides(int winner) {
        List<Integer> tied = new ArrayList<>(List.of(winner));
        waiting.stream()
                .filter(other -> byQuotient(winner, other) == 0 && byWeight(winner, other) == 0)
                .forEach(tied::add);
        if (tied.size() <= table.unassigned()) {
            return false;
        }
        tied.sort(Comparator.naturalOrder());
        table.settle(tied, table.unassigned(), "商值");
        return true;
    }

    private int divisor(int track) {
        return 2 * table.seats[track] + 1;
    }

    private int byQuotient(int a, int b) {
        BigDecimal left = table.weight(b).multiply(BigDecimal.valueOf(divisor(a)));
        BigDecimal right = table.weight(a).multiply(BigDecimal.valueOf(divisor(b)));
        return left.compareTo(right);
    }

    private int byWeight(int a, int b) {
        return table.weight(b).compareTo(table.weight(a));
    }
}
