package org.meritcompetition.overview.board;

/**
 * What waits now in one place of the season.
 *
 * @param track {@code null} for what belongs to no track; likewise the unit
 * @param open tasks of the competition, those of urging not counted
 * @param overdue of these, past their due date
 * @param urged tasks that tell somebody to urge another
 */
record Waiting(String track, String unit, long open, long overdue, long urged) {}
