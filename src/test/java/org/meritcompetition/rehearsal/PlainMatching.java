package org.meritcompetition.rehearsal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Deferred acceptance once more, as plainly as it can be written and on nothing but the exported
 * file: as long as a track has an empty seat and somebody left on its list, it offers the seat; the
 * unit keeps whom it prefers.
 */
final class PlainMatching {

    private PlainMatching() {}

    static SortedMap<String, List<String>> of(Map<String, Object> input) {
        Map<String, Integer> seats = part(input, "seats");
        Map<String, Integer> caps = part(input, "unitCaps");
        Map<String, List<String>> lists = part(input, "nominations");
        Map<String, Map<String, Object>> nominees = part(input, "nominees");
        var next = new HashMap<String, Integer>();
        var kept = new HashMap<String, List<String>>();
        var track = wanting(seats, lists, next, kept);
        while (track != null) {
            var offered = lists.get(track).get(next.merge(track, 1, Integer::sum) - 1);
            var unit = nominees.get(offered).get("unit").toString();
            var held = kept.computeIfAbsent(unit, it -> new ArrayList<>());
            held.add(offered);
            held.sort(Comparator.comparing(it -> (Integer) nominees.get(it).get("preference")));
            if (held.size() > caps.getOrDefault(unit, caps.get("default"))) {
                held.remove(held.size() - 1);
            }
            track = wanting(seats, lists, next, kept);
        }
        var seated = new TreeMap<String, List<String>>();
        lists.forEach(
                (code, list) -> {
                    var holders = list.stream().filter(it -> isKept(kept, it)).toList();
                    if (!holders.isEmpty()) {
                        seated.put(code, holders);
                    }
                });
        return seated;
    }

    private static String wanting(
            Map<String, Integer> seats,
            Map<String, List<String>> lists,
            Map<String, Integer> next,
            Map<String, List<String>> kept) {
        return lists.keySet().stream()
                .filter(track -> next.getOrDefault(track, 0) < lists.get(track).size())
                .filter(
                        track ->
                                lists.get(track).stream().filter(it -> isKept(kept, it)).count()
                                        < seats.get(track))
                .findFirst()
                .orElse(null);
    }

    private static boolean isKept(Map<String, List<String>> kept, String nominee) {
        return kept.values().stream().anyMatch(it -> it.contains(nominee));
    }

    @SuppressWarnings("unchecked")
    private static <T> Map<String, T> part(Map<String, Object> input, String name) {
        return (Map<String, T>) input.get(name);
    }
}
