package org.meritcompetition.notification;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meritcompetition.deadline.DatesMoved;
import org.meritcompetition.deadline.DatesMoved.Moved;
import org.meritcompetition.deadline.ExtensionDecided;
import org.meritcompetition.notification.DutiesHeld.Held;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people that they got more time or did not, and that the office moved their dates. */
@Component
class TellingOfDates {

    private final TellingPeople telling;
    private final DutiesHeld duties;
    private final SeasonGroups groups;

    TellingOfDates(TellingPeople telling, DutiesHeld duties, SeasonGroups groups) {
        this.telling = telling;
        this.duties = duties;
        this.groups = groups;
    }

    @EventListener
    void on(ExtensionDecided decided) {
        telling.people(
                News.of(
                        NoticeKind.EXTENSION_DECIDED,
                        decided.season(),
                        "extension/" + decided.request(),
                        duties.task(decided.subject(), decided.duty()),
                        "task",
                        decided.dutyName(),
                        "place",
                        groups.place(decided.season(), decided.subject()),
                        "outcome",
                        decided.due() == null ? "不同意延期" : "同意延期",
                        "due",
                        decided.due() == null ? null : Dates.of(decided.due()),
                        "reason",
                        decided.reason()),
                Reader.UNIT,
                List.of(decided.requestedBy()));
    }

    /** One notice for each person, however many of the person's dates have moved. */
    @EventListener
    void on(DatesMoved moved) {
        var dates =
                moved.duties().stream().collect(Collectors.toMap(Moved::task, Function.identity()));
        duties.heldOf(dates.keySet()).stream()
                .collect(
                        Collectors.groupingBy(
                                Held::person, LinkedHashMap::new, Collectors.toList()))
                .forEach((person, held) -> tell(moved, person, held, dates));
    }

    private void tell(DatesMoved moved, String person, List<Held> held, Map<String, Moved> dates) {
        var first = held.get(0);
        var one = held.size() == 1;
        telling.people(
                News.of(
                        NoticeKind.DATE_MOVED,
                        moved.season(),
                        "moved/" + moved.change(),
                        one ? first.task() : null,
                        "task",
                        one ? first.taskName() : held.size() + " 项任务",
                        "due",
                        due(held, dates),
                        "reason",
                        moved.reason()),
                Reader.of(first.group()),
                List.of(person));
    }

    /** The new date where all have the same, else nothing: the task list has each. */
    private static String due(List<Held> held, Map<String, Moved> dates) {
        List<LocalDate> due =
                held.stream().map(it -> dates.get(it.task()).due()).distinct().toList();
        return due.size() == 1 ? Dates.of(due.get(0)) : null;
    }
}
