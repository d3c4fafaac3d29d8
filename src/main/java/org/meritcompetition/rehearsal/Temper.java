package org.meritcompetition.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.season.plan.WorkingDays;

/**
 * When people do their duty: in time, late, or not at all.
 *
 * @param seed of all chance
 * @param late share of duties done on the working day after they were due, 0 to 1
 * @param silent share of duties of units and judges that are not done, 0 to 1
 * @param vetoes share of the nominees whom the veto list hits before the approval, 0 to 1
 * @param objections share of the names on public notices to which somebody objects, 0 to 1
 * @param timeUsed of the time that a duty leaves, the most that people who are in time take, 0 to 1
 * @param habits of units, which chance does not touch
 * @param workingDays by which whoever is late counts the next one
 */
record Temper(
        long seed,
        double late,
        double silent,
        double vetoes,
        double objections,
        double timeUsed,
        Habits habits,
        WorkingDays workingDays) {

    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    /** Who is late for these has lost the vote, and the same one would be late for the next. */
    private static final Set<String> IN_TIME = Set.of("castVote");

    /** A letter comes late by habit alone; otherwise the office has nothing to submit again. */
    private static final Set<String> NEVER = Set.of("resubmitDeferred");

    /** Whoever is told to urge somebody else does. */
    private static final Set<String> URGING =
            Set.of("lineLeaderUrging", "headUrging", "supervision");

    /** The moment at which the task is done, empty where it is not. */
    Optional<Instant> momentOf(Prompt prompt) {
        var habit = habits.of(prompt);
        if (habit.isPresent()) {
            return habit.get() == Habits.Habit.LATE
                    ? Optional.of(late(prompt.due()))
                    : Optional.empty();
        }
        var dice = Dice.of(seed, "when " + prompt.subject() + prompt.duty());
        if (NEVER.contains(prompt.duty()) || mayBeSilent(prompt) && dice.happens(silent)) {
            return Optional.empty();
        }
        if (!IN_TIME.contains(prompt.duty()) && dice.happens(late)) {
            return Optional.of(late(prompt.due()));
        }
        var time = Duration.between(prompt.created(), prompt.due());
        return Optional.of(
                prompt.created()
                        .plusSeconds(
                                (long) (time.toSeconds() * dice.share() * shareOfTime(prompt))));
    }

    /** One sits down once and fills one candidate after another; all else waits as it pleases. */
    private double shareOfTime(Prompt prompt) {
        return prompt.duty().equals("applyForAward") ? Math.min(0.05, timeUsed) : timeUsed;
    }

    /** After the escalation of that morning, before the closing of any duty that has one. */
    private Instant late(Instant due) {
        var day = workingDays.plus(due.atZone(SeasonClock.ZONE).toLocalDate(), 1);
        return day.atTime(AFTERNOON).atZone(SeasonClock.ZONE).toInstant();
    }

    private static boolean mayBeSilent(Prompt prompt) {
        return !URGING.contains(prompt.duty())
                && prompt.groups().stream()
                        .allMatch(it -> it.contains("-unit-") || it.contains("-track-"));
    }
}
