package org.meritcompetition.deadline;

import java.util.Collection;

/** Everything that waits for a date of a season: tasks, closings, ladders, openings. */
public interface Timetable {

    /**
     * What has to wait for another moment by the plan and these moves. Nothing changes yet.
     *
     * @param moves all that there will be
     * @param subjects to look at; empty for the whole season
     */
    Changes changes(String season, Moves moves, Collection<String> subjects);
}
