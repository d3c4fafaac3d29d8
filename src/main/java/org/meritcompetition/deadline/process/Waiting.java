package org.meritcompetition.deadline.process;

import java.time.Instant;

/**
 * A task or timer that waits for a date.
 *
 * @param name of the task, as participants read it; {@code null} for a timer
 * @param element the task's or the timer's id in its model
 * @param execution where it waits
 * @param subject natural key of what it is about, e.g. {@code cg-2024/T03/huangpu/1/2024-05}
 * @param unit code of the unit that it is about, {@code null} where it is about none
 * @param period code of the reporting period, {@code null} where it belongs to none
 * @param responsible candidate group of whoever has to do the task
 */
record Waiting(
        Kind kind,
        String id,
        String name,
        String element,
        String execution,
        String subject,
        String unit,
        String period,
        String responsible,
        Instant created,
        Instant date) {

    enum Kind {
        TASK,
        TIMER
    }

    boolean isTask() {
        return kind == Kind.TASK;
    }

    /** Business key of what hangs on the duty that it belongs to. */
    String duty() {
        return ModelPlace.dutyKey(subject, ModelPlace.dutyOf(element));
    }

    /** Whether it is the timer that starts a ladder. */
    boolean startsLadder() {
        return !isTask() && element.endsWith(ModelPlace.LADDER_TIMER);
    }

    /** The timer that starts the ladder of this task. */
    Waiting asLadderTimer() {
        return as(Kind.TIMER, element + ModelPlace.LADDER_TIMER, created);
    }

    Waiting createdAt(Instant moment) {
        return as(kind, element, moment);
    }

    private Waiting as(Kind other, String as, Instant moment) {
        return new Waiting(
                other, id, name, as, execution, subject, unit, period, responsible, moment, date);
    }
}
