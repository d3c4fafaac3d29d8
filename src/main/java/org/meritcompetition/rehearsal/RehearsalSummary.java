package org.meritcompetition.rehearsal;

import java.util.Map;
import org.meritcompetition.deadline.Rung;

/**
 * What a rehearsed season came to. {@code summary.json} holds exactly this.
 *
 * @param escalations times that somebody was told to urge another: the last three rungs together
 * @param rungs how often each rung of the ladder was reached
 * @param rungsPassedOver how often it was passed over because a later one had come
 * @param notices told to people in the program, by kind; none leaves it
 * @param ineligible applications refused, by rule
 * @param seats category → track → seats held
 * @param commendations category → number
 * @param vetoes entries of the veto list
 * @param overrides of the calculated quotas, outcome → number
 * @param objections state → number
 * @param record the record of decisions, verified
 * @param endedOutside instances running, deleted or terminated from outside instead of reaching a
 *     named end event
 * @param quotasExceeded tracks or units that hold more than they may
 * @param formSubmissions submitted by simulated participants; equals the number of tasks completed
 * @param wallSeconds the only number that differs between two runs of the same seed
 */
record RehearsalSummary(
        String season,
        long seed,
        long units,
        long projectsRegistered,
        long reportsDue,
        long reportsSubmitted,
        long reportsOverdue,
        long escalations,
        Map<Rung, Long> rungs,
        Map<Rung, Long> rungsPassedOver,
        Map<String, Long> notices,
        long applications,
        Map<String, Long> ineligible,
        long nominations,
        Map<String, Map<String, Long>> seats,
        Map<String, Long> commendations,
        long vetoes,
        Map<String, Long> overrides,
        Map<String, Long> objections,
        RecordAtTheEnd.Verified record,
        long formSubmissions,
        long refusedSubmissions,
        long tasksCompleted,
        long openTasksAtEnd,
        long instances,
        long endedOutside,
        long incidents,
        long quotasExceeded,
        double wallSeconds) {

    /** Whether the season ran as it must. */
    boolean isSound() {
        return record.verified()
                && endedOutside == 0
                && incidents == 0
                && quotasExceeded == 0
                && openTasksAtEnd == 0
                && refusedSubmissions == 0
                && formSubmissions == tasksCompleted;
    }
}
