package org.meritcompetition.evaluation.quota;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.meritcompetition.evaluation.quota.QuotaInputFault.Fault;

/**
 * Looks through the input of stage 2 for faults. Time: proportional to the nominees, but for one
 * sort of numbers.
 */
final class MatchingCheck {

    private static final int MOST_SEATS = 1_000_000;

    private final MatchingInput input;
    private final List<Fault> faults = new ArrayList<>();

    private MatchingCheck(MatchingInput input) {
        this.input = input;
    }

    /** All faults; empty if the seats can be matched. */
    static List<Fault> faults(MatchingInput input) {
        MatchingCheck check = new MatchingCheck(input);
        check.seats();
        check.lists();
        check.nominees();
        check.caps();
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
                            if (seats < 0 || seats > MOST_SEATS) {
                                add(
                                        "seats." + track,
                                        "名额应为0至%d的整数，现为%d".formatted(MOST_SEATS, seats));
                            }
                        });
    }

    private void lists() {
        Map<String, String> seen = new HashMap<>(input.nominees().size() * 2);
        new TreeMap<>(input.nominations())
                .forEach(
                        (track, list) -> {
                            if (!input.seats().containsKey(track)) {
                                add(
                                        "nominations." + track,
                                        "seats 中没有" + Wording.track(track) + "的名额");
                            }
                            for (int i = 0; i < list.size(); i++) {
                                String id = list.get(i);
                                if (!input.nominees().containsKey(id)) {
                                    add(
                                            "nominations.%s[%d]".formatted(track, i),
                                            "nominees 中没有" + id);
                                }
                                String first = seen.putIfAbsent(id, track);
                                if (first != null) {
                                    String text =
                                            first.equals(track)
                                                    ? "%s在本赛道重复出现"
                                                    : "%s已在%s被提名，一名候选人只能在一条赛道";
                                    add(
                                            "nominations.%s[%d]".formatted(track, i),
                                            text.formatted(id, Wording.track(first)));
                                }
                            }
                        });
        if (!seen.keySet().containsAll(input.nominees().keySet())) {
            Set<String> rest = new HashSet<>(input.nominees().keySet());
            rest.removeAll(seen.keySet());
            rest.forEach(id -> add("nominees." + id, "未列入任何赛道的提名名单"));
        }
    }

    private void nominees() {
        Map<String, Integer> units = new HashMap<>();
        long[] places = new long[input.nominees().size()];
        int at = 0;
        for (Map.Entry<String, Nominee> entry : input.nominees().entrySet()) {
            Nominee nominee = entry.getValue();
            if (nominee.unit().isBlank()) {
                add("nominees." + entry.getKey() + ".unit", "参赛单位不能为空");
            }
            if (nominee.preference() < 1) {
                add(
                        "nominees." + entry.getKey() + ".preference",
                        "推荐次序应为正整数，现为" + nominee.preference());
            }
            int unit = units.computeIfAbsent(nominee.unit(), any -> units.size());
            places[at++] = (long) unit << Integer.SIZE | nominee.preference() & 0xFFFF_FFFFL;
        }
        Arrays.sort(places);
        for (int i = 1; i < places.length; i++) {
            if (places[i] == places[i - 1]) {
                samePreference();
                return;
            }
        }
    }

    private void samePreference() {
        Map<Nominee, String> first = new HashMap<>();
        for (String id : new TreeSet<>(input.nominees().keySet())) {
            Nominee nominee = input.nominees().get(id);
            String other = first.putIfAbsent(nominee, id);
            if (other != null && nominee.preference() > 0 && !nominee.unit().isBlank()) {
                String text = "单位%s的推荐次序%d已给%s，不能重复";
                add(
                        "nominees." + id + ".preference",
                        text.formatted(nominee.unit(), nominee.preference(), other));
            }
        }
    }

    private void caps() {
        input.unitCaps().standard().ifPresent(cap -> cap("default", cap));
        input.unitCaps().byUnit().forEach(this::cap);
        for (String unit : units()) {
            if (input.unitCaps().of(unit).isEmpty()) {
                add("unitCaps." + unit, "没有单位" + unit + "的限额，也没有 default");
            }
        }
    }

    private void cap(String unit, int cap) {
        if (cap < 0 || cap > MOST_SEATS) {
            add("unitCaps." + unit, "单位限额应为0至%d的整数，现为%d".formatted(MOST_SEATS, cap));
        }
    }

    private void sums() {
        long seats = input.seats().values().stream().mapToLong(Integer::longValue).sum();
        Set<String> units = units();
        units.addAll(input.unitCaps().byUnit().keySet());
        long caps = units.stream().mapToLong(unit -> input.unitCaps().of(unit).orElse(0)).sum();
        if (caps < seats && !units.isEmpty()) {
            add("unitCaps", "%d个单位的限额合计%d席，少于名额%d席".formatted(units.size(), caps, seats));
        }
    }

    /** The units with a nominee. */
    private Set<String> units() {
        Set<String> units = new HashSet<>();
        input.nominees().values().forEach(nominee -> units.add(nominee.unit()));
        units.removeIf(String::isBlank);
        return units;
    }

    private void add(String place, String message) {
        faults.add(new Fault(place, message));
    }
}
