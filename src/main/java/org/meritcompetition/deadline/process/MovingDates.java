package org.meritcompetition.deadline.process;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/**
 * Moves the due dates of tasks, their closings and their ladders to what the plan says now, all in
 * the caller's transaction; who got a task late keeps the time for it.
 */
@Component
class MovingDates {

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

    void of(String season) {
        var waiting = open.of(season);
        var changed = changed(season, waiting);
        writing.write(changed);
        var moved = changed.stream().map(NewDate::of).filter(Waiting::isTask).toList();
        var begun = begun(moved, waiting);
        ladders.begin(
                begun,
                begun.stream()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(), it -> firstRung(it, season))));
    }

    /** What has to wait for another moment. */
    private List<NewDate> changed(String season, List<Waiting> waiting) {
        var plan = seasons.plan(season);
        var changed =
                waiting.stream()
                        .flatMap(
                                it ->
                                        planned
                                                .of(it, plan)
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

    /** Those of the tasks that wait for no first rung any more: it has come. */
    private static List<Waiting> begun(List<Waiting> moved, List<Waiting> waiting) {
        var timers = duties(waiting.stream().filter(Waiting::startsLadder));
        return moved.stream().filter(it -> !timers.contains(it.duty())).toList();
    }

    private static Set<String> duties(Stream<Waiting> waiting) {
        return waiting.map(Waiting::duty).collect(Collectors.toSet());
    }

    private Instant firstRung(Waiting task, String season) {
        return planned.of(task.asLadderTimer(), seasons.plan(season)).orElseThrow();
    }
}
