package org.meritcompetition.evaluation.quota;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Largest remainder: every track gets the whole part of its exact share, what is left goes to the
 * largest remainders. A share outside its bounds is fixed at the bound and taken out, the rest is
 * shared anew until none lies outside.
 *
 * <p>In a round with shares outside on both sides only the side that weighs more is fixed, because
 * only for that side the other shares cannot come back inside; fixing both could hold a track at
 * its minimum that deserves more, or leave seats over.
 */
final class LargestRemainder {

    private final AllocationTable table;
    private final List<Integer> open = new ArrayList<>();
    private BigDecimal shared;
    private BigDecimal weights;

    private LargestRemainder(AllocationTable table) {
        this.table = table;
        IntStream.range(0, table.size()).forEach(open::add);
    }

    static void share(AllocationTable table) {
        new LargestRemainder(table).run();
    }

    private void run() {
        do {
            shared = BigDecimal.valueOf(table.unassigned() - (long) table.base * open.size());
            weights = open.stream().map(table::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (weights.signum() == 0) {
                weights = BigDecimal.ONE; // every share is 0, whatever divides it
            }
        } while (fixOutside());
        for (int track : open) {
            table.give(track, whole(track), "应得" + share(track) + "，取整数部分");
        }
        giveRemainders();
    }

    private boolean fixOutside() {
        BigDecimal above = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        for (int track : open) {
            above = above.add(aboveUpper(track).max(BigDecimal.ZERO));
            below = below.add(belowLower(track).max(BigDecimal.ZERO));
        }
        int side = above.compareTo(below);
        List<Integer> outside = new ArrayList<>();
        for (int track : open) {
            if (side >= 0 && aboveUpper(track).signum() > 0) {
                outside.add(track);
                String why = "应得" + share(track) + "，高于上限，定为" + table.upper(track) + "席";
                table.give(track, table.upper(track), why);
            } else if (side <= 0 && belowLower(track).signum() > 0) {
                outside.add(track);
                String why = "应得" + share(track) + "，低于下限，定为" + table.lower(track) + "席";
                table.give(track, table.lower(track), why);
            }
        }
        open.removeAll(new HashSet<>(outside));
        return !outside.isEmpty();
    }

    private void giveRemainders() {
        Comparator<Integer> byRemainder =
                Comparator.comparing(this::remainder, Comparator.reverseOrder());
        open.sort(byRemainder.thenComparing(table.byWeightAndOrder()));
        int left = table.unassigned();
        List<Integer> contested = contested(left);
        for (int i = 0; i < left; i++) {
            int track = open.get(i);
            String why =
                    "余数%s/%s；".formatted(Wording.plain(remainder(track)), Wording.plain(weights));
            table.give(track, 1, why + runnerUp(track, open.get(i + 1), contested));
        }
    }

    /**
     * The tied tracks of whom only some get a seat; the remainders sum to fewer than the tracks.
     */
    private List<Integer> contested(int left) {
        if (left == 0 || !areTied(open.get(left - 1), open.get(left))) {
            return List.of();
        }
        List<Integer> tied = open.stream().filter(one -> areTied(one, open.get(left))).toList();
        table.settle(tied, left - open.indexOf(tied.get(0)), "余数");
        return tied;
    }

    private String runnerUp(int track, int next, List<Integer> contested) {
        String text =
                "其次为%s，余数%s"
                        .formatted(table.name(next), Wording.decimals(remainder(next), weights));
        if (remainder(track).compareTo(remainder(next)) != 0) {
            return text;
        }
        if (!areTied(track, next)) {
            return text + "，余数相等，权重大者在先";
        }
        boolean decided = contested.contains(track);
        return text + (decided ? "，余数、权重均相等，按竞赛办所定先后" : "，余数、权重均相等，先后各得一席");
    }

    private boolean areTied(int a, int b) {
        return remainder(a).compareTo(remainder(b)) == 0
                && table.weight(a).compareTo(table.weight(b)) == 0;
    }

    /** (exact share − upper bound) × sum of weights: exact, with the sign of the difference. */
    private BigDecimal aboveUpper(int track) {
        return proportion(track).subtract(beyondBase(table.upper(track)));
    }

    private BigDecimal belowLower(int track) {
        return beyondBase(table.lower(track)).subtract(proportion(track));
    }

    private BigDecimal beyondBase(int seats) {
        return BigDecimal.valueOf((long) seats - table.base).multiply(weights);
    }

    private BigDecimal proportion(int track) {
        return shared.multiply(table.weight(track));
    }

    private int whole(int track) {
        return table.base + proportion(track).divideToIntegralValue(weights).intValueExact();
    }

    private BigDecimal remainder(int track) {
        return proportion(track).remainder(weights);
    }

    private String share(int track) {
        String base = table.base > 0 ? "基本名额" + table.base + "席＋" : "";
        String exact =
                "%s×%s/%s"
                        .formatted(
                                Wording.plain(shared),
                                Wording.plain(table.weight(track)),
                                Wording.plain(weights));
        BigDecimal all = proportion(track).add(weights.multiply(BigDecimal.valueOf(table.base)));
        return base + exact + "＝" + Wording.decimals(all, weights) + "席";
    }
}
