package org.meritcompetition.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.meritcompetition.season.plan.LadderDays;
import org.meritcompetition.season.plan.OfficeHours;
import org.meritcompetition.season.plan.WorkingDays;

/**
 * The rungs of one duty, each with the moment at which it comes. What came before the duty itself
 * has no part in it: whoever gets a task three days before it is due is not told that five are
 * left.
 *
 * @param steps in their order, at least one
 */
public record Ladder(List<Step> steps) {

    /** The model that draws it. */
    public static final String PROCESS = "deadline-ladder";

    /** A rung and the moment at which it comes, in the season's own zone. */
    public record Step(Rung rung, LocalDateTime comes) {}

    public Ladder {
        steps = List.copyOf(steps);
    }

    /**
     * The ladder of a duty. A duty that appears after all of its rungs has the last of them.
     *
     * @param appeared when the duty, or its present due date, came to the person
     */
    public static Ladder of(
            LocalDate due, LadderDays days, WorkingDays workingDays, LocalDateTime appeared) {
        var all = new ArrayList<Step>();
        Arrays.stream(Rung.values())
                .filter(it -> days.of(it.step()).isPresent())
                .forEach(
                        it ->
                                all.add(
                                        new Step(
                                                it,
                                                workingDays
                                                        .plus(due, days.of(it.step()).getAsInt())
                                                        .atTime(OfficeHours.OPEN))));
        var left = all.stream().filter(it -> it.comes().isAfter(appeared)).toList();
        return new Ladder(left.isEmpty() ? all.subList(all.size() - 1, all.size()) : left);
    }

    public Step first() {
        return steps.get(0);
    }

    public boolean has(Rung rung) {
        return steps.stream().anyMatch(it -> it.rung() == rung);
    }

    /** The rung itself or, where this ladder does without it, the next that it has. */
    public Optional<Step> from(Rung rung) {
        return steps.stream().filter(it -> it.rung().compareTo(rung) >= 0).findFirst();
    }

    public boolean goesOnAfter(Rung rung) {
        return steps.stream().anyMatch(it -> it.rung().compareTo(rung) > 0);
    }

    /** Whether a rung above has come as well, so that this one is passed over (after an outage). */
    public boolean hasPassed(Rung rung, LocalDateTime now) {
        return steps.stream()
                .anyMatch(it -> it.rung().compareTo(rung) > 0 && !it.comes().isAfter(now));
    }
}
