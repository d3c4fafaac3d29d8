package org.meritcompetition.notification;

import org.meritcompetition.deadline.RungReached;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SubjectName;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people of the rungs of the deadline ladder, each once for a duty and its date. */
@Component
class TellingOfRungs {

    private final TellingPeople telling;
    private final Seasons seasons;

    TellingOfRungs(TellingPeople telling, Seasons seasons) {
        this.telling = telling;
        this.seasons = seasons;
    }

    @EventListener
    void on(RungReached rung) {
        telling.personOr(
                rung.assignee(),
                rung.recipientGroup(),
                News.of(
                        NoticeKind.valueOf(rung.rung().name()),
                        rung.season(),
                        "rung/%s/%s/%s/%s"
                                .formatted(rung.rung(), rung.subject(), rung.duty(), rung.due()),
                        isToDoer(rung) ? rung.task() : null,
                        "task",
                        rung.dutyName(),
                        "place",
                        SubjectName.of(seasons.plan(rung.season()), rung.subject()),
                        "due",
                        Dates.of(rung.due())));
    }

    private static boolean isToDoer(RungReached rung) {
        return switch (rung.rung()) {
            case FIRST_REMINDER, LAST_REMINDER -> true;
            case LINE_LEADER, HEAD, SUPERVISION -> false;
        };
    }
}
