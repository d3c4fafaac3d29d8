package org.meritcompetition.evaluation.quota;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritcompetition.evaluation.quota.QuotaInputFault.Fault;

/** Looks through the input of stage 2 for faults. Time: proportional to the nominees. */
final class MatchingCheck {

    private static final int MOST_SEATS = 1_000_000;

    private final MatchingInput input;
    private final Set<String> units = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();
    private final boolean hasBlankUnit;

    private MatchingCheck(MatchingInput input) {
        this.input = input;
        units.addAll(input.units());
        hasBlankUnit = units.removeIf(String::isBlank);
    }

    /**
     * All faults; empty if the seats can be matched.
     *
     * @param fitting whether nominees and lists are known to fit together
     */
    static List<Fault> faults(MatchingInput input, boolean fitting) {
        MatchingCheck check = new MatchingCheck(input);
        check.seats();
        check.caps();
        check.range("spares", "备选名额", input.spares());
        check.range("floor", "单位保底名额", input.floor());
        if (!fitting || check.hasBlankUnit) {
            check.lists();
            check.nominees();
        }
        if (check.faults.isEmpty()) {
            check.sums();
        }
        return check.faults;
    }

    private void seats() {
        input.seats()
                .forEach(
                        (track, seats) -> {
                            if (track.isBlank()) {
                                add("seats", "赛道代码不能为空");
                            }
                            range("seats." + track, "名额", seats);
                        });
    }

    private void caps() {
        input.unitCaps().standard().ifPresent(cap -> range("unitCaps.default", "单位限额", cap));
        input.unitCaps().byUnit().forEach((unit, cap) -> range("unitCaps." + unit, "单位限额", cap));
        units.stream()
                .filter(unit -> input.unitCaps().of(unit).isEmpty())
                .sorted()
                .forEach(unit -> add("unitCaps." + unit, "没有单位%s的限额，也没有 default", unit));
    }

    private void lists() {
        Map<String, String> trackOf = new HashMap<>(input.nominees().size() * 2);
        input.nominations()
                .forEach(
                        (track, list) -> {
                            if (!input.seats().containsKey(track)) {
                                String name = Wording.track(track);
                                add("nominations." + track, "seats 中没有%s的名额", name);
                            }
                            for (int i = 0; i < list.size(); i++) {
                                listed(track, i, list.get(i), trackOf);
                            }
                        });
        for (String id : input.nominees().keySet()) {
            if (!trackOf.containsKey(id)) {
                add("nominees." + id, "未列入任何赛道的提名名单");
            }
        }
    }

    private void listed(String track, int place, String id, Map<String, String> trackOf) {
        String first = trackOf.putIfAbsent(id, track);
        if (!input.nominees().containsKey(id)) {
            add("nominations.%s[%d]".formatted(track, place), "nominees 中没有%s", id);
        } else if (track.equals(first)) {
            add("nominations.%s[%d]".formatted(track, place), "%s在本赛道重复出现", id);
        } else if (first != null) {
            String text = "%s已在%s被提名，一名候选人只能在一条赛道";
            add("nominations.%s[%d]".formatted(track, place), text, id, Wording.track(first));
        }
    }

    private void nominees() {
        Map<String, Map<Integer, String>> holders = new HashMap<>();
        input.nominees()
                .forEach(
                        (id, nominee) -> {
                            if (nominee.unit().isBlank()) {
                                add("nominees." + id + ".unit", "参赛单位不能为空");
                            }
                            preference(id, nominee, holders);
                        });
    }

    private void preference(String id, Nominee nominee, Map<String, Map<Integer, String>> holders) {
        int preference = nominee.preference();
        String other =
                holders.computeIfAbsent(nominee.unit(), unit -> new HashMap<>())
                        .putIfAbsent(preference, id);
        if (preference < 1) {
            add("nominees." + id + ".preference", "推荐次序应为正整数，现为%d", preference);
        } else if (other != null && !nominee.unit().isBlank()) {
            String text = "单位%s的推荐次序%d已给%s，不能重复";
            add("nominees." + id + ".preference", text, nominee.unit(), preference, other);
        }
    }

    private void sums() {
        long floors = units.stream().filter(this::mayHoldSeats).count();
        if (input.floor() > 0 && input.floor() < floors) {
            add("floor", "%d个单位各先得1席，保底名额%d席不足，须增加预留", floors, input.floor());
        }
        long seats = input.seats().values().stream().mapToLong(Integer::longValue).sum();
        units.addAll(input.unitCaps().byUnit().keySet());
        long caps = units.stream().mapToLong(unit -> input.unitCaps().of(unit).orElse(0)).sum();
        if (caps < seats && !units.isEmpty()) {
            add("unitCaps", "%d个单位的限额合计%d席，少于名额%d席，限额须上调", units.size(), caps, seats);
        }
    }

    private boolean mayHoldSeats(String unit) {
        return input.unitCaps().of(unit).orElse(0) > 0;
    }

    private void range(String place, String what, int number) {
        if (number < 0 || number > MOST_SEATS) {
            add(place, "%s应为0至%d的整数，现为%d", what, MOST_SEATS, number);
        }
    }

    private void add(String place, String text, Object... details) {
        faults.add(new Fault(place, text.formatted(details)));
    }
}
