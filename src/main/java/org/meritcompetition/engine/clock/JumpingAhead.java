package org.meritcompetition.engine.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.meritcompetition.shared.DomainRuleViolation;

/**
 * Moves the demo's clock forward from due date to due date, so that everything happens at its own
 * moment.
 */
public class JumpingAhead {

    private final SeasonClock clock;
    private final DueJobs jobs;
    private final JobExecutor executor;
    private final ClockMemory memory;

    JumpingAhead(SeasonClock clock, DueJobs jobs, JobExecutor executor, ClockMemory memory) {
        this.clock = clock;
        this.jobs = jobs;
        this.executor = executor;
        this.memory = memory;
    }

    /** The moment of the next timer, where one is waiting. */
    public Optional<Instant> nextDeadline() {
        return jobs.next();
    }

    /** Moves to the next timer; where none is waiting, the clock runs on. */
    public synchronized int toNextDeadline() {
        return to(jobs.next().filter(it -> it.isAfter(clock.instant())).orElse(clock.instant()));
    }

    /**
     * Moves to the moment; what falls due on the way runs first, in the order of its dates. An hour
     * of the present day that has passed is no jump backward: whoever presses twice is there.
     *
     * @return how many jobs ran
     */
    public synchronized int to(Instant moment) {
        DomainRuleViolation.unless(!day(moment).isBefore(day(clock.instant())), "时钟只能向前调，不能调回过去。");
        var wasActive = executor.isActive();
        if (wasActive) {
            executor.shutdown();
        }
        try {
            return run(moment);
        } finally {
            memory.remember(clock.offset());
            if (wasActive) {
                executor.start();
            }
        }
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, SeasonClock.ZONE);
    }

    private int run(Instant moment) {
        var ran = jobs.runDueAt(clock.instant());
        for (var next = jobs.next();
                next.filter(it -> !it.isAfter(moment)).isPresent();
                next = jobs.next()) {
            clock.reach(next.get());
            ran += jobs.runDueAt(clock.instant());
        }
        clock.reach(moment);
        return ran;
    }
}
