package org.meritcompetition.season.plan;

import java.time.LocalDate;

/**
 * When a duty appears, is due and closes. Due is not closed: between the two the ladder runs.
 *
 * @param opens the day on which it appears; {@code null} where it follows from the step before
 * @param due the last day of doing it in time; {@code null} where it is counted from its appearance
 *     or its period
 * @param within the working days that a person has at least, counted from the appearance; {@code
 *     null} where the date alone counts. For {@code reviewOpens}: working days from the period's
 *     due date to the appearance
 * @param closing working days from due to closing. Where a sub-process carries the closing, its
 *     tasks are not asked
 * @param ladder the steps of the ladder that come before the closing
 */
public record DutyRule(
        LocalDate opens, LocalDate due, Integer within, int closing, LadderDays ladder) {

    /**
     * The due date of a duty that appears on the given day: the later of {@code due} and {@code
     * within} working days after the appearance. Who gets a task late still has time for it.
     *
     * @throws IllegalStateException if the rule has neither; such a duty's date comes from its
     *     period
     */
    public LocalDate dueOn(LocalDate appears, WorkingDays workingDays) {
        if (within == null && due == null) {
            throw new IllegalStateException("This duty has no date of its own; ask its period.");
        }
        if (within == null) {
            return due;
        }
        var counted = workingDays.plus(appears, within);
        return due == null || counted.isAfter(due) ? counted : due;
    }

    /** The last day on which a duty that is due on the given day can be done. */
    public LocalDate closingOn(LocalDate dueDate, WorkingDays workingDays) {
        return workingDays.plus(dueDate, closing);
    }
}
