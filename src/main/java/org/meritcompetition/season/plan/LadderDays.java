package org.meritcompetition.season.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The steps of the ladder that a kind of duty has, in their order: for each the working days from
 * the due date, negative before it.
 */
public record LadderDays(Map<String, Integer> days) {

    static final List<String> REMINDERS = List.of("firstReminder", "lastReminder");
    static final List<String> URGING = List.of("lineLeader", "head", "supervision");

    /** Without these two a ladder would warn nobody, and tell nobody. */
    static final List<String> REQUIRED = List.of("lastReminder", "lineLeader");

    static final LadderDays NONE = new LadderDays(Map.of());

    /** Of a duty of which the season file says nothing. */
    static final LadderDays USUAL =
            new LadderDays(
                    Map.of("lastReminder", -1, "lineLeader", 1, "head", 3, "supervision", 5));

    public LadderDays {
        var inOrder = new LinkedHashMap<String, Integer>();
        for (var step : days.entrySet().stream().sorted(Map.Entry.comparingByValue()).toList()) {
            inOrder.put(step.getKey(), step.getValue());
        }
        days = Collections.unmodifiableMap(inOrder);
    }

    /** Empty for a step that this kind of duty does without. */
    public OptionalInt of(String step) {
        return days.containsKey(step) ? OptionalInt.of(days.get(step)) : OptionalInt.empty();
    }

    /** The steps that come before a duty closes; whatever lies beyond cannot be reached. */
    LadderDays before(int closing) {
        var within = new LinkedHashMap<>(days);
        within.values().removeIf(it -> it > closing);
        return new LadderDays(within);
    }

    /** Whether anybody is urged at all. */
    boolean urges() {
        return URGING.stream().anyMatch(days::containsKey);
    }
}
