package org.meritcompetition.rehearsal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Units, judges and members of the leading group that always do a duty late, or never do it, so
 * that what follows can be worked out by hand.
 *
 * @param byDuty by person and duty, e.g. {@code huangpu/reportProgress}, {@code
 *     track-T03#2/assessYearEnd} for the second judge, {@code leading-group-4/castVote}
 */
record Habits(Map<String, Habit> byDuty) {

    static final String KEY = "[A-Za-z0-9-]+(#[0-9]+)?/[A-Za-z]+";

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
                && isBy(prompt, parts[0].split("#", 2));
    }

    /** Of several judges the first one's number is left out of the subject. */
    private static boolean isBy(Prompt prompt, String[] who) {
        return prompt.groups().stream()
                        .anyMatch(
                                it ->
                                        it.contains("-unit-" + who[0] + "-")
                                                || it.endsWith("-" + who[0]))
                && (who.length == 1
                        || prompt.subject().endsWith("#" + who[1])
                        || who[1].equals("1") && !prompt.subject().contains("#"));
    }
}
