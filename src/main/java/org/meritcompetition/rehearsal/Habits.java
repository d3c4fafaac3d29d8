package org.meritcompetition.rehearsal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Units that always do a duty late, or never do it, so that what follows can be worked out by hand.
 *
 * @param byDuty by unit and duty, e.g. {@code huangpu/reportProgress}
 */
record Habits(Map<String, Habit> byDuty) {

    enum Habit {
        LATE,
        SILENT
    }

    /**
     * Reads {@code huangpu/reportProgress} to {@code late} or {@code silent}.
     *
     * @throws IllegalArgumentException for anything else
     */
    static Habits read(Map<String, String> written) {
        var habits = new TreeMap<String, Habit>();
        written.forEach(
                (duty, habit) -> habits.put(duty, Habit.valueOf(habit.toUpperCase(Locale.ROOT))));
        return new Habits(habits);
    }

    Optional<Habit> of(Prompt prompt) {
        return byDuty.entrySet().stream()
                .filter(it -> isOf(prompt, it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isOf(Prompt prompt, String duty) {
        var parts = duty.split("/", 2);
        return parts.length == 2
                && prompt.duty().equals(parts[1])
                && prompt.groups().stream().anyMatch(it -> it.contains("-unit-" + parts[0] + "-"));
    }
}
