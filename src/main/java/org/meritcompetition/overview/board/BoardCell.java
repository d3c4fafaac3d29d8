package org.meritcompetition.overview.board;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import org.meritcompetition.registration.EntryCount;
import org.meritcompetition.registration.EntryStatus;

/**
 * A unit in a track.
 *
 * @param projects registered or being registered
 * @param takingPart of these, the ones accepted
 * @param reports sent so far, in time or late
 * @param reportsDue asked for so far
 * @param overdue open tasks past their due date
 * @param urged duties that somebody has been told to urge and has not answered
 */
public record BoardCell(
        long projects,
        long takingPart,
        long reports,
        long reportsDue,
        long overdue,
        long urged,
        CellState state) {

    private static final Set<EntryStatus> GONE =
            Set.of(EntryStatus.REFUSED, EntryStatus.FORFEITED, EntryStatus.WITHDRAWN);

    static final BoardCell HIDDEN = new BoardCell(0, 0, 0, 0, 0, 0, CellState.HIDDEN);

    static BoardCell of(
            Collection<EntryCount> entries,
            long reports,
            long reportsDue,
            long overdue,
            long urged) {
        var live = number(entries, it -> !GONE.contains(it));
        var takingPart = number(entries, EntryStatus::isAccepted);
        return new BoardCell(
                live,
                takingPart,
                reports,
                reportsDue,
                overdue,
                urged,
                state(entries, live, takingPart, overdue));
    }

    private static CellState state(
            Collection<EntryCount> entries, long live, long takingPart, long overdue) {
        if (overdue > 0) {
            return CellState.OVERDUE;
        }
        if (number(entries, EntryStatus.RETURNED::equals) > 0) {
            return CellState.RETURNED;
        }
        if (live > takingPart) {
            return CellState.REGISTERING;
        }
        if (takingPart > 0) {
            return CellState.RUNNING;
        }
        return entries.isEmpty() ? CellState.NONE : CellState.OUT;
    }

    private static long number(Collection<EntryCount> entries, Predicate<EntryStatus> which) {
        return entries.stream()
                .filter(it -> which.test(it.status()))
                .mapToLong(EntryCount::projects)
                .sum();
    }
}
