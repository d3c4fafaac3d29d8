package org.meritcompetition.overview.board;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.evaluation.SharingSeats;
import org.meritcompetition.organisation.Outlook;
import org.meritcompetition.progress.DueStatus;
import org.meritcompetition.progress.ProgressRecord;
import org.meritcompetition.progress.ReportCount;
import org.meritcompetition.registration.EntryCount;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.ReportingPeriod;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.TrackPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the board of a season from four SQL statements, whatever the season's size. */
@Service
@Transactional(readOnly = true)
public class DrawingBoard {

    private final ProjectEntries entries;
    private final ProgressRecord progress;
    private final AllocatingQuotas quotas;
    private final SharingSeats sharing;
    private final WaitingTasks tasks;

    DrawingBoard(
            ProjectEntries entries,
            ProgressRecord progress,
            AllocatingQuotas quotas,
            SharingSeats sharing,
            WaitingTasks tasks) {
        this.entries = entries;
        this.progress = progress;
        this.quotas = quotas;
        this.sharing = sharing;
        this.tasks = tasks;
    }

    /** Where a cell lies. */
    private record Place(String track, String unit) {}

    public Board draw(SeasonPlan plan, Outlook outlook) {
        var counts =
                seen(entries.counts(plan.code()), outlook, EntryCount::track, EntryCount::unit);
        var reports =
                seen(progress.counts(plan.code()), outlook, ReportCount::track, ReportCount::unit);
        var waiting = seen(tasks.of(plan.code()), outlook, Waiting::track, Waiting::unit);
        var cells = cells(outlook, counts, reports, waiting);
        return new Board(
                tracks(plan, outlook),
                rows(plan, outlook, cells),
                plan.periods().stream().map(it -> line(it, reports)).toList(),
                outlook.all() ? seats(plan) : List.of(),
                counts.stream().mapToLong(EntryCount::projects).sum(),
                sum(waiting, Waiting::open),
                sum(waiting, Waiting::overdue),
                sum(waiting, Waiting::urged),
                sum(
                        waiting.stream()
                                .filter(it -> it.track() == null || it.unit() == null)
                                .toList(),
                        Waiting::overdue));
    }

    private static <T> List<T> seen(
            List<T> all, Outlook outlook, Function<T, String> track, Function<T, String> unit) {
        return all.stream().filter(it -> outlook.covers(track.apply(it), unit.apply(it))).toList();
    }

    private static Function<Place, BoardCell> cells(
            Outlook outlook,
            List<EntryCount> counts,
            List<ReportCount> reports,
            List<Waiting> waiting) {
        var entriesAt = at(counts, it -> new Place(it.track(), it.unit()));
        var reportsAt = at(reports, it -> new Place(it.track(), it.unit()));
        var waitingAt = at(waiting, it -> new Place(it.track(), it.unit()));
        return place -> {
            if (!outlook.covers(place.track(), place.unit())) {
                return BoardCell.HIDDEN;
            }
            var due = reportsAt.getOrDefault(place, List.of());
            var tasks = waitingAt.getOrDefault(place, List.of());
            return BoardCell.of(
                    entriesAt.getOrDefault(place, List.of()),
                    reports(due, DueStatus::isSent),
                    reports(due, it -> it != DueStatus.NOT_DUE),
                    sum(tasks, Waiting::overdue),
                    sum(tasks, Waiting::urged));
        };
    }

    private static <T> Map<Place, List<T>> at(List<T> all, Function<T, Place> place) {
        return all.stream().collect(groupingBy(place));
    }

    private static List<TrackPlan> tracks(SeasonPlan plan, Outlook outlook) {
        return plan.tracks().stream()
                .filter(it -> !outlook.units().isEmpty() || outlook.covers(it.code(), null))
                .toList();
    }

    private static List<Board.Row> rows(
            SeasonPlan plan, Outlook outlook, Function<Place, BoardCell> cells) {
        var tracks = tracks(plan, outlook);
        return plan.units().stream()
                .filter(it -> !outlook.tracks().isEmpty() || outlook.covers(null, it.code()))
                .map(unit -> row(unit, tracks, cells))
                .toList();
    }

    private static Board.Row row(
            UnitPlan unit, List<TrackPlan> tracks, Function<Place, BoardCell> cells) {
        return new Board.Row(
                unit,
                tracks.stream()
                        .map(track -> cells.apply(new Place(track.code(), unit.code())))
                        .toList());
    }

    private static Board.PeriodLine line(ReportingPeriod period, List<ReportCount> all) {
        var reports = all.stream().filter(it -> it.period().equals(period.code())).toList();
        return new Board.PeriodLine(
                period,
                reports(reports, it -> it != DueStatus.NOT_DUE),
                reports(reports, DueStatus.MADE::equals),
                reports(reports, DueStatus.LATE::equals),
                reports(reports, DueStatus.MISSING::equals),
                reports(reports, DueStatus.OPEN::equals));
    }

    private List<Board.SeatLine> seats(SeasonPlan plan) {
        var held = quotas.seats(plan.code());
        var seats = sharing.known(plan);
        return plan.tracks().stream()
                .flatMap(
                        track ->
                                Stream.of(AwardCategory.values())
                                        .map(category -> line(seats, track, category, held)))
                .toList();
    }

    private static Board.SeatLine line(
            Map<AwardCategory, Map<String, Integer>> seats,
            TrackPlan track,
            AwardCategory category,
            List<Seat> held) {
        var ofTrack =
                held.stream()
                        .filter(it -> it.track().equals(track.code()) && it.category() == category)
                        .toList();
        var formal = ofTrack.stream().filter(Seat::isFormal).count();
        return new Board.SeatLine(
                track,
                category,
                seats.getOrDefault(category, Map.of()).getOrDefault(track.code(), 0),
                formal,
                ofTrack.size() - formal);
    }

    private static long reports(List<ReportCount> counts, Predicate<DueStatus> which) {
        return sum(
                counts.stream().filter(it -> which.test(it.status())).toList(),
                ReportCount::reports);
    }

    private static <T> long sum(List<T> all, ToLongFunction<T> what) {
        return all.stream().mapToLong(what).sum();
    }
}
