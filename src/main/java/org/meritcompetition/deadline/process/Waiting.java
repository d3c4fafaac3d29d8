package org.meritcompetition.deadline.process;

import java.time.Instant;

/**
 * A task or timer that waits for a date.
 *
 * @param element the task's or the timer's id in its model
 * @param execution where it waits
 * @param subject natural key of what it is about, e.g. {@code cg-2024/T03/huangpu/1/2024-05}
 * @param period code of the reporting period, {@code null} where it belongs to none
 */
record Waiting(
        Kind kind,
        String id,
        String element,
        String execution,
        String subject,
        String period,
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
        return new Waiting(
                Kind.TIMER,
                id,
                element + ModelPlace.LADDER_TIMER,
                execution,
                subject,
                period,
                created,
                date);
    }

    Waiting createdAt(Instant moment) {
        return new Waiting(kind, id, element, execution, subject, period, moment, date);
    }
}
