package org.meritcompetition.evaluation.quota;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Largest remainder: every track gets the whole part of its exact share, what is left goes to the
 * largest remainders. A share outside its bounds is fixed at the bound and taken out, the rest is
 * shared anew until none lies outside. In a round with shares outside on both sides only the side
 * that weighs more is fixed, because only for that side the other shares cannot come back inside;
 * fixing both could hold a track at its minimum that deserves more.
 */
final class LargestRemainder {

    private final AllocationTable table;
    private final List<Integer> open = new ArrayList<>();
    private BigDecimal shared;
    private BigDecimal weights;

    private LargestRemainder(AllocationTable table) {
        this.table = table;
    }

    static void share(AllocationTable table) {
        LargestRemainder method = new LargestRemainder(table);
        method.run();
    }

    private void run() {
        for (int track = 0; track < table.size(); track++) {
            open.add(track);
        }
        do {
            shared = BigDecimal.valueOf(table.unassigned() - (long) table.base * open.size());
            weights = open.stream().map(table::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (weights.signum() == 0) {
                weights = BigDecimal.ONE;
            }
        } while (fixedOutside());
        for (int track : open) {
            table.give(track, whole(track), "应得" + share(track) + "，取整数部分");
        }
        giveRemainders();
    }

    private boolean fixedOutside() {
        BigDecimal above = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        for (int track : open) {
            above = above.add(beyond(track, table.upper(track)).max(BigDecimal.ZERO));
            below = below.add(beyond(track, table.lower(track)).negate().max(BigDecimal.ZERO));
        }
        boolean fixAbove = above.compareTo(below) >= 0;
        boolean fixBelow = below.compareTo(above) >= 0;
        List<Integer> tooMuch = fixAbove ? outside(open, 1) : List.of();
        List<Integer> tooLittle = fixBelow ? outside(open, -1) : List.of();
        List<String> shares = new ArrayList<>();
        tooMuch.forEach(track -> shares.add(share(track)));
        tooLittle.forEach(track -> shares.add(share(track)));
        open.removeAll(tooMuch);
        open.removeAll(tooLittle);
        int at = 0;
        for (int track : tooMuch) {
            table.give(
                    track,
                    table.upper(track),
                    "应得%s，高于上限，定为%d席".formatted(shares.get(at++), table.upper(track)));
        }
        for (int track : tooLittle) {
            table.give(
                    track,
                    table.lower(track),
                    "应得%s，低于下限，定为%d席".formatted(shares.get(at++), table.lower(track)));
        }
        return at > 0;
    }

    private List<Integer> outside(List<Integer> tracks, int side) {
        return tracks.stream()
                .filter(
                        track ->
                                side
                                        == beyond(
                                                        track,
                                                        side > 0
                                                                ? table.upper(track)
                                                                : table.lower(track))
                                                .signum())
                .toList();
    }

    /** (exact share − bound) × sum of weights: exact, and its sign is that of the difference. */
    private BigDecimal beyond(int track, int bound) {
        return proportion(track)
                .subtract(BigDecimal.valueOf((long) bound - table.base).multiply(weights));
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
        String exact =
                "%s×%s/%s"
                        .formatted(
                                Wording.plain(shared),
                                Wording.plain(table.weight(track)),
                                Wording.plain(weights));
        String all =
                Wording.decimals(
                        proportion(track).add(weights.multiply(BigDecimal.valueOf(table.base))),
                        weights);
        return (table.base > 0 ? "基本名额" + table.base + "席＋" + exact : exact) + "＝" + all + "席";
    }

    private void giveRemainders() {
        open.sort(
                ((Comparator<Integer>) this::byRemainder)
                        .thenComparing(this::byWeight)
                        .thenComparing(table::rank)
                        .thenComparing(Comparator.naturalOrder()));
        int left = table.unassigned();
        for (int i = 0; i < left; i++) {
            String why =
                    "余数%s/%s；"
                            .formatted(
                                    Wording.plain(remainder(open.get(i))), Wording.plain(weights));
            table.giveOne(open.get(i), why + runnerUp(i, left));
        }
    }

    private String runnerUp(int i, int left) {
        if (i + 1 == open.size()) {
            return "其余赛道没有余数";
        }
        int winner = open.get(i);
        int next = open.get(i + 1);
        String text =
                "其次为%s，余数%s"
                        .formatted(
                                Wording.track(table.code(next)),
                                Wording.decimals(remainder(next), weights));
        if (byRemainder(winner, next) != 0) {
            return text;
        }
        if (byWeight(winner, next) != 0) {
            return text + "，余数相等，权重大者在先";
        }
        List<Integer> tied =
                open.stream()
                        .filter(
                                other ->
                                        byRemainder(winner, other) == 0
                                                && byWeight(winner, other) == 0)
                        .toList();
        if (open.indexOf(tied.get(0)) + tied.size() <= left) {
            return text + "，余数、权重均相等，先后各得一席";
        }
        table.settle(tied, left - open.indexOf(tied.get(0)), "余数");
        return text + "，余数、权重均相等，按竞赛办所定先后";
    }

    private int byRemainder(int a, int b) {
        return remainder(b).compareTo(remainder(a));
    }

    private int byWeight(int a, int b) {
        return table.weight(b).compareTo(table.weight(a));
    }
}
