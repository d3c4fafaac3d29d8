package org.meritcompetition.evaluation.quota;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meritcompetition.evaluation.quota.QuotaInputFault.Fault;

/** Looks through the input of stage 1, each value by itself. */
final class AllocationCheck {

    private static final int MOST_SEATS = 100_000;
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_INTEGER_DIGITS = 10;

    private final AllocationInput input;
    private final List<Fault> faults = new ArrayList<>();

    private AllocationCheck(AllocationInput input) {
        this.input = input;
    }

    static List<Fault> faults(AllocationInput input) {
        AllocationCheck check = new AllocationCheck(input);
        check.numbers();
        check.tieBreak(check.tracks());
        return check.faults;
    }

    private void numbers() {
        if (input.total() < 1 || input.total() > MOST_SEATS) {
            add("total", "总名额应为1至%d的整数，现为%d", MOST_SEATS, input.total());
        }
        if (input.base() < 0) {
            add("base", "每条赛道的基本名额不能为负数，现为%d", input.base());
        }
        if (input.reserve() < 0) {
            add("reserve", "预留名额不能为负数，现为%d", input.reserve());
        } else if (input.total() >= 1 && input.reserve() > input.total()) {
            add("reserve", "预留%d席，多于总名额%d席", input.reserve(), input.total());
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
                add(place + ".code", "%s重复出现", Wording.track(track.code()));
            }
            if (!isUsable(track.weight())) {
                add(place + ".weight", "权重应为0至9999999999之间、至多六位小数的数");
            }
            bounds(track, place);
            if (input.method() == AllocationMethod.FIXED) {
                fixed(track, place + ".seats");
            }
        }
        return codes;
    }

    private static boolean isUsable(BigDecimal weight) {
        if (weight.signum() == 0) {
            return true;
        }
        return weight.signum() > 0
                && weight.stripTrailingZeros().scale() <= MOST_DECIMALS
                && (long) weight.precision() - weight.scale() <= MOST_INTEGER_DIGITS;
    }

    private void bounds(TrackWeight track, String place) {
        int max = most(track);
        if (track.min() < 0) {
            add(place + ".min", "下限不能为负数，现为%d", track.min());
        }
        if (max < 0) {
            add(place + ".max", "上限不能为负数，现为%d", max);
        } else if (track.min() > max) {
            add(place + ".min", "下限%d席高于上限%d席", track.min(), max);
        } else if (input.base() > max) {
            add(place + ".max", "上限%d席低于每条赛道的基本名额%d席", max, input.base());
        }
    }

    private void fixed(TrackWeight track, String place) {
        int lower = Math.max(input.base(), track.min());
        if (track.seats().isEmpty()) {
            add(place, "固定名额表缺少%s的名额", Wording.track(track.code()));
            return;
        }
        int seats = track.seats().getAsInt();
        if (seats < 0) {
            add(place, "名额不能为负数，现为%d", seats);
        } else if (seats < lower) {
            add(place, "名额%d席低于下限%d席", seats, lower);
        } else if (seats > most(track)) {
            add(place, "名额%d席高于上限%d席", seats, most(track));
        }
    }

    private static int most(TrackWeight track) {
        return track.max().orElse(Integer.MAX_VALUE);
    }

    private void tieBreak(Set<String> codes) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < input.tieBreak().size(); i++) {
            String code = input.tieBreak().get(i);
            if (!codes.contains(code)) {
                add("tieBreak[" + i + "]", "没有代码为%s的赛道", code);
            } else if (!seen.add(code)) {
                add("tieBreak[" + i + "]", "%s重复出现", Wording.track(code));
            }
        }
    }

    private void add(String place, String text, Object... details) {
        faults.add(new Fault(place, text.formatted(details)));
    }
}
