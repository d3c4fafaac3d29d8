package org.meritcompetition.evaluation.quota;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Stage 2 a second time, by definition instead of by procedure: of all sets of nominees that
 * respect seats and caps and leave no justified envy, the one that gives every track its best
 * ranks.
 */
final class NaiveMatching {

    private final MatchingInput input;
    private final List<String> ids;

    NaiveMatching(MatchingInput input) {
        this.input = input;
        this.ids = List.copyOf(input.nominees().keySet());
    }

    Map<String, List<String>> best() {
        List<Map<String, List<String>>> stable = new ArrayList<>();
        for (int subset = 0; subset < 1 << ids.size(); subset++) {
            Set<String> chosen = new HashSet<>();
            for (int i = 0; i < ids.size(); i++) {
                if ((subset >> i & 1) == 1) {
                    chosen.add(ids.get(i));
                }
            }
            if (isFeasible(chosen) && envious(chosen).isEmpty()) {
                stable.add(byTrack(chosen));
            }
        }
        return stable.stream()
                .filter(one -> stable.stream().allMatch(other -> isNoWorse(one, other)))
                .findAny()
                .orElseThrow(() -> new AssertionError("no outcome is best for all tracks"));
    }

    boolean isFeasible(Set<String> chosen) {
        Map<String, List<String>> byTrack = byTrack(chosen);
        return input.seats().keySet().stream()
                        .allMatch(track -> byTrack.get(track).size() <= input.seats().get(track))
                && chosen.stream().allMatch(id -> ofUnit(id, chosen).size() <= cap(id));
    }

    /** Whoever is left out although the track and the unit would both rather have them. */
    List<String> envious(Set<String> chosen) {
        return ids.stream()
                .filter(id -> !chosen.contains(id))
                .filter(id -> trackWants(id, chosen) && unitWants(id, chosen))
                .toList();
    }

    private boolean trackWants(String id, Set<String> chosen) {
        String track = trackOf(id);
        List<String> holders = byTrack(chosen).get(track);
        List<String> list = input.nominations().get(track);
        return holders.size() < input.seats().get(track)
                || holders.stream().anyMatch(one -> list.indexOf(one) > list.indexOf(id));
    }

    private boolean unitWants(String id, Set<String> chosen) {
        List<String> holders = ofUnit(id, chosen);
        return holders.size() < cap(id)
                || holders.stream().anyMatch(one -> preference(one) > preference(id));
    }

    private boolean isNoWorse(Map<String, List<String>> one, Map<String, List<String>> other) {
        return input.nominations().entrySet().stream()
                .allMatch(
                        list -> {
                            List<String> a = one.get(list.getKey());
                            List<String> b = other.get(list.getKey());
                            for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
                                if (list.getValue().indexOf(a.get(i))
                                        > list.getValue().indexOf(b.get(i))) {
                                    return false;
                                }
                            }
                            return a.size() >= b.size();
                        });
    }

    private Map<String, List<String>> byTrack(Set<String> chosen) {
        Map<String, List<String>> byTrack = new TreeMap<>();
        input.seats().keySet().forEach(track -> byTrack.put(track, List.of()));
        input.nominations()
                .forEach(
                        (track, list) ->
                                byTrack.put(
                                        track, list.stream().filter(chosen::contains).toList()));
        return byTrack;
    }

    private List<String> ofUnit(String id, Set<String> chosen) {
        String unit = input.nominees().get(id).unit();
        return chosen.stream()
                .filter(other -> input.nominees().get(other).unit().equals(unit))
                .toList();
    }

    private String trackOf(String id) {
        return input.nominations().entrySet().stream()
                .filter(list -> list.getValue().contains(id))
                .findAny()
                .orElseThrow()
                .getKey();
    }

    private int cap(String id) {
        return input.unitCaps().of(input.nominees().get(id).unit()).orElseThrow();
    }

    private int preference(String id) {
        return input.nominees().get(id).preference();
    }
}
