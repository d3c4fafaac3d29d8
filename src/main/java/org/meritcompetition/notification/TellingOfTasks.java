package org.meritcompetition.notification;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.meritcompetition.deadline.Ladder;
import org.meritcompetition.engine.TaskArrived;
import org.meritcompetition.organisation.TaskHandedOver;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells people of tasks that have come to them; nobody is told of what they brought up themselves.
 */
@Component
class TellingOfTasks {

    /** What a notice of its own says, with the reason. */
    private static final Set<String> SAID_OTHERWISE = Set.of("correctEntry");

    /** The ladder says itself whom it has come to. */
    private final TellingPeople telling;

    private final Recipients recipients;

    TellingOfTasks(TellingPeople telling, Recipients recipients) {
        this.telling = telling;
        this.recipients = recipients;
    }

    @EventListener
    void on(TaskArrived arrived) {
        if (!arrived.names().containsKey("season")
                || SAID_OTHERWISE.contains(arrived.duty())
                || arrived.process().equals(Ladder.PROCESS)
                || arrived.groups().isEmpty()) {
            return;
        }
        var people =
                arrived.assignee() == null
                        ? recipients.behind(arrived.groups())
                        : Set.of(arrived.assignee());
        var others = people.stream().filter(it -> !it.equals(arrived.actor())).toList();
        telling.people(news(arrived), Reader.of(arrived.groups().get(0)), others);
    }

    /** Whoever takes over is told as of a new task; who had been told of it before is not again. */
    @EventListener
    void on(TaskHandedOver task) {
        telling.people(
                news(task.season(), task.task(), task.name(), task.due()),
                Reader.of(task.groups().get(0)),
                List.of(task.to()));
    }

    private static News news(TaskArrived arrived) {
        return news(arrived.names().get("season"), arrived.task(), arrived.name(), arrived.due());
    }

    private static News news(String season, String task, String name, Instant due) {
        return News.of(
                NoticeKind.TASK_ARRIVED,
                season,
                "task/" + task,
                task,
                "task",
                name,
                "due",
                Dates.of(due));
    }
}
