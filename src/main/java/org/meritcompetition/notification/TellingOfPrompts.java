package org.meritcompetition.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.meritcompetition.deadline.DutiesPrompted;
import org.meritcompetition.deadline.DutiesPrompted.Prompted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells people that they were prompted: one notice each, whether it is about one duty or about
 * many.
 */
@Component
class TellingOfPrompts {

    private final TellingPeople telling;

    TellingOfPrompts(TellingPeople telling) {
        this.telling = telling;
    }

    @EventListener
    void on(DutiesPrompted prompted) {
        prompted.duties().stream()
                .collect(
                        Collectors.groupingBy(
                                Prompted::person, LinkedHashMap::new, Collectors.toList()))
                .forEach((person, duties) -> tell(prompted, person, duties));
    }

    private void tell(DutiesPrompted prompted, String person, List<Prompted> duties) {
        var first = duties.get(0);
        var one = duties.size() == 1;
        telling.people(
                News.of(
                        NoticeKind.PROMPTED,
                        prompted.season(),
                        "prompted/" + prompted.round(),
                        one ? first.task() : null,
                        "by",
                        prompted.by(),
                        "task",
                        one ? first.taskName() : duties.size() + " 项任务",
                        "due",
                        one ? Dates.of(first.due()) : null,
                        "list",
                        one ? null : list(duties)),
                Reader.of(first.group()),
                List.of(person));
    }

    private static String list(List<Prompted> duties) {
        return duties.stream().map(Prompted::taskName).sorted().collect(Collectors.joining("\n"));
    }
}
