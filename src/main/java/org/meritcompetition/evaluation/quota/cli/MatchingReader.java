package org.meritcompetition.evaluation.quota.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.meritcompetition.evaluation.quota.MatchingInput;
import org.meritcompetition.evaluation.quota.Nominee;
import org.meritcompetition.evaluation.quota.NomineeTable;
import org.meritcompetition.evaluation.quota.UnitCaps;

/** Reads the input of stage 2. */
final class MatchingReader {

    static final Set<String> KEYS =
            Set.of("seats", "unitCaps", "spares", "floor", "nominations", "nominees");

    private static final String STANDARD_CAP = "default";
    private static final int MISSING = -1;

    private final JsonWalk json;
    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> seats = new LinkedHashMap<>();
    private final Map<String, Integer> caps = new LinkedHashMap<>();
    private final Map<String, List<String>> nominations = new LinkedHashMap<>();
    private final NomineeTable nominees = new NomineeTable();
    private final Draft draft = new Draft();
    private OptionalInt standardCap = OptionalInt.empty();
    private int floor;
    private int spares = MatchingInput.DEFAULT_SPARES;

    MatchingReader(JsonWalk json) {
        this.json = json;
    }

    void read(String name) throws IOException {
        given.add(name);
        switch (name) {
            case "seats" ->
                    json.object(seats::containsKey, track -> seats.put(track, json.integer()));
            case "unitCaps" -> json.object(this::readCap);
            case "spares" -> spares = json.integer();
            case "floor" -> floor = json.integer();
            case "nominations" ->
                    json.object(
                            nominations::containsKey,
                            track -> nominations.put(track, nominees.ids(json.texts())));
            case "nominees" -> json.object(nominees::containsKey, this::readNominee);
            default -> json.unknown();
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
                seats, new UnitCaps(standardCap, caps), spares, floor, nominations, nominees);
    }

    private void readCap(String unit) throws IOException {
        int cap = json.integer();
        if (unit.equals(STANDARD_CAP)) {
            standardCap = OptionalInt.of(cap);
        } else {
            caps.put(unit, cap);
        }
    }

    /** One of perhaps a million, so the draft is used again for each. */
    private void readNominee(String id) throws IOException {
        draft.unit = null;
        draft.preference = null;
        json.object(draft, draft);
        if (draft.unit == null) {
            json.fault("nominees." + id + ".unit", "缺少参赛单位");
        }
        if (draft.preference == null) {
            json.fault("nominees." + id + ".preference", "缺少推荐次序");
        }
        nominees.add(
                id,
                new Nominee(
                        draft.unit == null ? "" : draft.unit,
                        draft.preference == null ? MISSING : draft.preference));
    }

    /** A nominee as far as it was read. */
    private final class Draft implements Predicate<String>, JsonWalk.Value {
        private String unit;
        private Integer preference;

        /** Whether this member was there before. */
        @Override
        public boolean test(String name) {
            return unit != null && name.equals("unit")
                    || preference != null && name.equals("preference");
        }

        @Override
        public void read(String name) throws IOException {
            if (name.equals("unit")) {
                unit = json.text();
            } else if (name.equals("preference")) {
                preference = json.integer();
            } else {
                json.unknown();
            }
        }
    }
}
