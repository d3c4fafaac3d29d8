package org.meritcompetition.evaluation.quota;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meritcompetition.evaluation.quota.QuotaInputFault.Fault;

/**
 * Looks through the input of stage 1 for faults: each value by itself, then whether the bounds can
 * be met.
 */
final class AllocationCheck {

    private static final int MOST_SEATS = 100_000;
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_INTEGER_DIGITS = 10;

    private final AllocationInput input;
    private final List<Fault> faults = new ArrayList<>();

    private AllocationCheck(AllocationInput input) {
        this.input = input;
    }

    /**
     * All faults; empty if the seats can be shared (but for a tie, which only shows in sharing).
     */
    static List<Fault> faults(AllocationInput input) {
        List<Fault> values = values(input);
        return values.isEmpty() ? AllocationBounds.faults(input) : values;
    }

    /** The faults that show without adding anything up. */
    static List<Fault> values(AllocationInput input) {
        AllocationCheck check = new AllocationCheck(input);
        check.numbers();
        Set<String> codes = check.tracks();
        check.tieBreak(codes);
        return check.faults;
    }

    private void numbers() {
        if (input.total() < 1 || input.total() > MOST_SEATS) {
            add("total", "总名额应为1至" + MOST_SEATS + "的整数，现为" + input.total());
        }
        if (input.base() < 0) {
            add("base", "每条赛道的基本名额不能为负数，现为" + input.base());
        }
        if (input.reserve() < 0) {
            add("reserve", "预留名额不能为负数，现为" + input.reserve());
        } else if (input.total() >= 1 && input.reserve() > input.total()) {
            add("reserve", "预留%d席，多于总名额%d席".formatted(input.reserve(), input.total()));
        }
        if (input.tracks().isEmpty()) {
            add("tracks", "没有赛道");
        }
    }

    private Set<String> tracks() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < input.tracks().size(); i++) {
            TrackWeight track = input.tracks().get(i);
            String place = "tracks[" + i + "]";
            if (track.code().isBlank()) {
                add(place + ".code", "赛道代码不能为空");
            } else if (!codes.add(track.code())) {
                add(place + ".code", Wording.track(track.code()) + "重复出现");
            }
            if (!usable(track.weight())) {
                add(place + ".weight", "权重应为0至9999999999之间、至多六位小数的数");
            }
            bounds(track, place);
        }
        return codes;
    }

    private static boolean usable(BigDecimal weight) {
        return weight.signum() >= 0
                && (weight.signum() == 0
                        || weight.stripTrailingZeros().scale() <= MOST_DECIMALS
                                && (long) weight.precision() - weight.scale()
                                        <= MOST_INTEGER_DIGITS);
    }

    private void bounds(TrackWeight track, String place) {
        if (track.min() < 0) {
            add(place + ".min", "下限不能为负数，现为" + track.min());
        }
        track.max()
                .ifPresent(
                        max -> {
                            if (max < 0) {
                                add(place + ".max", "上限不能为负数，现为" + max);
                            } else if (track.min() > max) {
                                add(place + ".min", "下限%d席高于上限%d席".formatted(track.min(), max));
                            } else if (input.base() > max) {
                                add(
                                        place + ".max",
                                        "上限%d席低于每条赛道的基本名额%d席".formatted(max, input.base()));
                            }
                        });
        if (input.method() != AllocationMethod.FIXED) {
            return;
        }
        int lower = Math.max(input.base(), track.min());
        if (track.seats().isEmpty()) {
            add(place + ".seats", "固定名额表缺少" + Wording.track(track.code()) + "的名额");
        } else if (track.seats().getAsInt() < 0) {
            add(place + ".seats", "名额不能为负数，现为" + track.seats().getAsInt());
        } else if (track.seats().getAsInt() < lower) {
            add(place + ".seats", "名额%d席低于下限%d席".formatted(track.seats().getAsInt(), lower));
        } else if (track.seats().getAsInt() > track.max().orElse(Integer.MAX_VALUE)) {
            add(
                    place + ".seats",
                    "名额%d席高于上限%d席".formatted(track.seats().getAsInt(), track.max().getAsInt()));
        }
    }

    private void tieBreak(Set<String> codes) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < input.tieBreak().size(); i++) {
            String code = input.tieBreak().get(i);
            if (!codes.contains(code)) {
                add("tieBreak[" + i + "]", "没有代码为" + code + "的赛道");
            } else if (!seen.add(code)) {
                add("tieBreak[" + i + "]", Wording.track(code) + "重复出现");
            }
        }
    }

    private void add(String place, String message) {
        faults.add(new Fault(place, message));
    }
}
