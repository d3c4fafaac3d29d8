package org.meritcompetition.deadline.process;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritcompetition.deadline.RecordingRungs;
import org.meritcompetition.deadline.Reminder;
import org.meritcompetition.deadline.Reminders;
import org.meritcompetition.deadline.Rung;
import org.meritcompetition.engine.People;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.organisation.Contacts;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.organisation.Role;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.Duty;
import org.meritcompetition.shared.ChineseDates;
import org.springframework.stereotype.Component;

/** The overdue duty that a task of urging is about. */
@Component
class UrgedDuty {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("M月d日 HH:mm").withZone(SeasonClock.ZONE);

    private final Seasons seasons;
    private final RecordingRungs rungs;
    private final Reminders reminders;
    private final OpenDates open;
    private final Contacts contacts;
    private final People people;

    UrgedDuty(
            Seasons seasons,
            RecordingRungs rungs,
            Reminders reminders,
            OpenDates open,
            Contacts contacts,
            People people) {
        this.seasons = seasons;
        this.rungs = rungs;
        this.reminders = reminders;
        this.open = open;
        this.contacts = contacts;
        this.people = people;
    }

    /** What is overdue, and with whom. */
    Map<String, Object> shown(TaskAtHand task) {
        var rungs = reminders.of(subjectOf(task), ModelPlace.dutyIn(task.businessKey()));
        return Map.of(
                "dutyName", task.named("dutyName"),
                "responsible", responsible(task),
                "contacts", contacts(task),
                "due", due(rungs),
                "closing", closing(task),
                "rungs", rungs.stream().map(UrgedDuty::row).toList());
    }

    /** Whom to call about it. */
    private String contacts(TaskAtHand task) {
        var responsible = contacts.here(people.membersOf(task.named("responsible")));
        return responsible.isEmpty()
                ? "通讯录中没有登记"
                : responsible.stream()
                        .map(it -> it.details().call())
                        .collect(Collectors.joining("；"));
    }

    private static String due(List<Reminder> rungs) {
        return rungs.isEmpty()
                ? ""
                : ChineseDates.DAY.format(
                        rungs.get(rungs.size() - 1).due().atZone(SeasonClock.ZONE));
    }

    /** The last day on which it can still be done, by the timer that closes it. */
    private String closing(TaskAtHand task) {
        var key = ModelPlace.dutyIn(task.businessKey());
        var around = Duty.of(key).map(it -> it.closedWith().name()).orElse(key);
        return open.of(task.season(), List.of(subjectOf(task))).stream()
                .filter(it -> it.element().endsWith(ModelPlace.CLOSING_TIMER))
                .filter(it -> List.of(key, around).contains(ModelPlace.dutyOf(it.element())))
                .map(Waiting::date)
                .min(Comparator.naturalOrder())
                .map(it -> ChineseDates.DAY.format(it.atZone(SeasonClock.ZONE)))
                .orElse("不设截止");
    }

    private static Map<String, Object> row(Reminder reached) {
        var answered =
                reached.answeredAt() == null
                        ? reached.rung().urges() ? "尚未回应" : "—"
                        : MOMENT.format(reached.answeredAt()) + " 已督促";
        return Map.of(
                "at", MOMENT.format(reached.at()),
                "rung", reached.label(),
                "answered", answered);
    }

    /** Whoever has the task has seen to it. */
    void answer(TaskAtHand task, String note) {
        rungs.answered(
                subjectOf(task),
                ModelPlace.dutyIn(task.businessKey()),
                Rung.ofElement(task.duty()),
                note,
                task.actor());
    }

    private static String subjectOf(TaskAtHand task) {
        return ModelPlace.subjectIn(task.businessKey());
    }

    private String responsible(TaskAtHand task) {
        var plan = seasons.plan(task.season());
        var group = task.named("responsible");
        for (var role : Role.values()) {
            if (group.endsWith("-" + role.id())) {
                return (group.contains("-unit-") ? plan.unit(task.unit()).name() : "")
                        + role.label();
            }
        }
        return task.names().containsKey("track")
                ? plan.track(task.track()).judge() + Role.JUDGE.label()
                : Group.of(plan).stream()
                        .filter(it -> it.id().equals(group))
                        .map(Group::name)
                        .findFirst()
                        .orElse(group);
    }
}
