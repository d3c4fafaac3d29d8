package org.meritcompetition.notification;

import java.util.List;
import org.meritcompetition.progress.ChangeDecided;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever asked for a change or a withdrawal what the office answered. */
@Component
class TellingOfProgress {

    private final TellingPeople telling;
    private final SeasonGroups groups;

    TellingOfProgress(TellingPeople telling, SeasonGroups groups) {
        this.telling = telling;
        this.groups = groups;
    }

    @EventListener
    void on(ChangeDecided decided) {
        telling.people(
                News.of(
                        NoticeKind.CHANGE_DECIDED,
                        decided.season(),
                        "change/" + decided.request(),
                        null,
                        "place",
                        groups.place(decided.season(), decided.entry()),
                        "change",
                        decided.kind().label(),
                        "outcome",
                        decided.outcome().label(),
                        "reason",
                        decided.reason()),
                Reader.UNIT,
                List.of(decided.requestedBy()));
    }
}
