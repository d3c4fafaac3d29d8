package org.meritcompetition.overview.board;

import java.util.List;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.ReportingPeriod;
import org.meritcompetition.season.plan.TrackPlan;
import org.meritcompetition.season.plan.UnitPlan;

/**
 * A season at a glance, as far as the reader may see it.
 *
 * @param open tasks that wait for somebody
 * @param elsewhere overdue tasks that belong to no cell, e.g. a unit's work plan or a judge's
 *     review
 */
public record Board(
        List<TrackPlan> tracks,
        List<Row> rows,
        List<PeriodLine> periods,
        List<SeatLine> seats,
        long projects,
        long open,
        long overdue,
        long urged,
        long elsewhere) {

    /** A unit, with a cell for each of the tracks. */
    public record Row(UnitPlan unit, List<BoardCell> cells) {}

    /** What came of a period's reports. */
    public record PeriodLine(
            ReportingPeriod period, long due, long made, long late, long missing, long open) {}

    /**
     * How far a track's seats are filled.
     *
     * @param seats by the season's table, 0 where they are computed
     */
    public record SeatLine(
            TrackPlan track, AwardCategory category, int seats, long formal, long spare) {}
}
