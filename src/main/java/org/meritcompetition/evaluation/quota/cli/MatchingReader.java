package org.meritcompetition.evaluation.quota.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.meritcompetition.evaluation.quota.MatchingInput;
import org.meritcompetition.evaluation.quota.Nominee;
import org.meritcompetition.evaluation.quota.UnitCaps;

/** Reads the input of stage 2. */
final class MatchingReader {

    static final Set<String> KEYS =
            Set.of("seats", "unitCaps", "spares", "nominations", "nominees");

    private static final String STANDARD_CAP = "default";
    private static final int MISSING = -1;

    private final JsonWalk json;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> seats = new LinkedHashMap<>();
    private final Map<String, Integer> caps = new LinkedHashMap<>();
    private final Map<String, List<String>> nominations = new LinkedHashMap<>();
    private final Map<String, Nominee> nominees = new LinkedHashMap<>();
    private OptionalInt standardCap = OptionalInt.empty();
    private int spares = MatchingInput.DEFAULT_SPARES;

    MatchingReader(JsonWalk json) {
        this.json = json;
    }

    void read(String name, String place) throws IOException {
        given.add(name);
        switch (name) {
            case "seats" ->
                    json.object(place, (track, below) -> seats.put(track, json.integer(below)));
            case "unitCaps" -> json.object(place, this::readCap);
            case "spares" -> spares = json.integer(place);
            case "nominations" ->
                    json.object(place, (track, below) -> nominations.put(track, json.texts(below)));
            case "nominees" -> json.object(place, this::readNominee);
            default -> json.unknown(place);
        }
    }

    MatchingInput input() {
        Map.of("seats", "各赛道名额", "unitCaps", "单位限额", "nominations", "提名名单", "nominees", "候选人")
                .entrySet()
                .stream()
                .filter(section -> !given.contains(section.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(section -> json.gap(section.getKey(), "缺少" + section.getValue()));
        return new MatchingInput(
                seats, new UnitCaps(standardCap, caps), spares, nominations, nominees);
    }

    private void readCap(String unit, String place) throws IOException {
        int cap = json.integer(place);
        if (unit.equals(STANDARD_CAP)) {
            standardCap = OptionalInt.of(cap);
        } else {
            caps.put(unit, cap);
        }
    }

    private void readNominee(String id, String place) throws IOException {
        String[] unit = new String[1];
        Integer[] preference = new Integer[1];
        json.object(
                place,
                (name, below) -> {
                    switch (name) {
                        case "unit" -> unit[0] = json.text(below);
                        case "preference" -> preference[0] = json.integer(below);
                        default -> json.unknown(below);
                    }
                });
        if (unit[0] == null) {
            json.fault(place + ".unit", "缺少参赛单位");
        }
        if (preference[0] == null) {
            json.fault(place + ".preference", "缺少推荐次序");
        }
        nominees.put(
                id,
                new Nominee(
                        unit[0] == null ? "" : unit[0],
                        preference[0] == null ? MISSING : preference[0]));
    }
}
