package org.meritcompetition.deadline.process;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.deadline.Changes;
import org.meritcompetition.deadline.DateChange;
import org.meritcompetition.deadline.Moves;
import org.meritcompetition.deadline.Timetable;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/**
 * What waits in the engine for the dates of a season, and how it comes to wait for others; who got
 * a task late keeps the time for it.
 */
@Component
class MovingDates implements Timetable {

    private final Seasons seasons;
    private final OpenDates open;
    private final PlannedDates planned;
    private final WritingDates writing;
    private final LaddersAnew ladders;
    private final Clock clock;

    MovingDates(
            Seasons seasons,
            OpenDates open,
            PlannedDates planned,
            WritingDates writing,
            LaddersAnew ladders,
            Clock clock) {
        this.seasons = seasons;
        this.open = open;
        this.planned = planned;
        this.writing = writing;
        this.ladders = ladders;
        this.clock = clock;
    }

    @Override
    public Moved changes(String season, Moves moves, Collection<String> subjects) {
        var waiting = open.of(season, Set.copyOf(subjects));
        return new Moved(season, moves, waiting, changed(season, moves, waiting));
    }

    /** What has to wait for another moment. */
    private List<NewDate> changed(String season, Moves moves, List<Waiting> waiting) {
        var plan = seasons.plan(season);
        var changed =
                waiting.stream()
                        .flatMap(
                                it ->
                                        planned
                                                .of(it, plan, moves)
                                                .map(date -> new NewDate(it, date))
                                                .stream())
                        .filter(NewDate::differs)
                        .toList();
        var moved = duties(changed.stream().map(NewDate::of).filter(Waiting::isTask));
        return changed.stream()
                .filter(it -> moved.contains(it.of().duty()) || !isAboutToStart(it.of()))
                .toList();
    }

    /** A first rung that has come and is about to be climbed stays, where its duty's date does. */
    private boolean isAboutToStart(Waiting it) {
        return it.startsLadder() && !it.date().isAfter(clock.instant());
    }

    private static Set<String> duties(Stream<Waiting> waiting) {
        return waiting.map(Waiting::duty).collect(Collectors.toSet());
    }

    /** Changes as they were found, to be shown or carried out. */
    final class Moved implements Changes {

        private final String season;
        private final Moves moves;
        private final List<Waiting> waiting;
        private final List<NewDate> dates;

        private Moved(String season, Moves moves, List<Waiting> waiting, List<NewDate> dates) {
            this.season = season;
            this.moves = moves;
            this.waiting = waiting;
            this.dates = dates;
        }

        @Override
        public List<DateChange> list() {
            return dates.stream()
                    .map(it -> it.shown(clock.getZone()))
                    .sorted(
                            Comparator.comparing(DateChange::subject)
                                    .thenComparing(DateChange::what)
                                    .thenComparing(DateChange::name))
                    .toList();
        }

        @Override
        public void carryOut() {
            writing.write(dates);
            var begun = begun();
            var plan = seasons.plan(season);
            ladders.begin(
                    begun,
                    begun.stream()
                            .collect(
                                    Collectors.toMap(
                                            Function.identity(),
                                            it ->
                                                    planned.of(it.asLadderTimer(), plan, moves)
                                                            .orElseThrow())));
        }

        /** The tasks that moved. */
        List<Waiting> tasks() {
            return dates.stream().map(NewDate::of).filter(Waiting::isTask).toList();
        }

        /** Those that wait for no first rung any more: it has come. */
        private List<Waiting> begun() {
            var timers = duties(waiting.stream().filter(Waiting::startsLadder));
            return tasks().stream().filter(it -> !timers.contains(it.duty())).toList();
        }
    }
}
