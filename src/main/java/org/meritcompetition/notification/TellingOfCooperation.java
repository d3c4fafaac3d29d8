package org.meritcompetition.notification;

import java.util.List;
import org.meritcompetition.cooperation.ColleagueTold;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what a colleague asks, answers or sends about a task. */
@Component
class TellingOfCooperation {

    private final TellingPeople telling;

    TellingOfCooperation(TellingPeople telling) {
        this.telling = telling;
    }

    /** Not bound to the task: whoever is asked or sent a copy is not the one who does it. */
    @EventListener
    void on(ColleagueTold told) {
        telling.people(
                News.of(
                        NoticeKind.COLLEAGUE_TOLD,
                        told.season(),
                        told.round(),
                        null,
                        "what",
                        told.what(),
                        "task",
                        told.taskName(),
                        "by",
                        told.by(),
                        "note",
                        told.note()),
                Reader.of(told.group()),
                List.of(told.to()));
    }
}
