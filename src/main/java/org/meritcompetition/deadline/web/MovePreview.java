package org.meritcompetition.deadline.web;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritcompetition.deadline.DateChange;
import org.meritcompetition.deadline.OpenDuty;
import org.meritcompetition.shared.ChineseDates;

/** Every date that would move, and the same summed up. */
record MovePreview(List<Sum> sums, List<Line> lines) {

    /** So many dates of one kind move from one moment to another. */
    record Sum(String what, String from, String to, long count) {}

    /** One date. */
    record Line(String name, String what, String from, String to) {}

    private record Kind(String what, String from, String to) {}

    static MovePreview of(List<DateChange> changes, List<OpenDuty> open) {
        Map<String, String> names =
                open.stream()
                        .collect(
                                Collectors.toMap(
                                        OpenDuty::subject, OpenDuty::name, (one, other) -> one));
        var sums =
                changes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> new Kind(what(it), read(it.from()), read(it.to())),
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        return new MovePreview(
                sums.entrySet().stream()
                        .map(
                                it ->
                                        new Sum(
                                                it.getKey().what(),
                                                it.getKey().from(),
                                                it.getKey().to(),
                                                it.getValue()))
                        .toList(),
                changes.stream()
                        .map(
                                it ->
                                        new Line(
                                                it.what() == DateChange.What.LATER
                                                        ? it.name()
                                                        : names.getOrDefault(
                                                                it.subject(), it.name()),
                                                what(it),
                                                read(it.from()),
                                                read(it.to())))
                        .toList());
    }

    /** A task's own name says which one it is; a timer or a rule is called after its duty. */
    private static String what(DateChange change) {
        return change.what() == DateChange.What.DUE
                ? change.what().label()
                : change.name() + change.what().label();
    }

    private static String read(LocalDateTime moment) {
        return ChineseDates.MINUTE.format(moment);
    }
}
