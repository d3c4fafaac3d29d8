package org.meritcompetition.notification;

import org.meritcompetition.evaluation.ApplicationsSentBack;
import org.meritcompetition.evaluation.DossiersReturned;
import org.meritcompetition.organisation.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a unit's liaison what came back in the evaluation. */
@Component
class TellingOfEvaluation {

    private final TellingPeople telling;
    private final SeasonGroups groups;

    TellingOfEvaluation(TellingPeople telling, SeasonGroups groups) {
        this.telling = telling;
        this.groups = groups;
    }

    @EventListener
    void on(ApplicationsSentBack sentBack) {
        telling.groups(
                News.of(
                        NoticeKind.APPLICATION_SENT_BACK,
                        sentBack.season(),
                        "applications/%s/%s".formatted(sentBack.unit(), sentBack.at()),
                        null,
                        "reason",
                        sentBack.reason()),
                groups.ofUnit(sentBack.season(), sentBack.unit(), Role.LIAISON));
    }

    @EventListener
    void on(DossiersReturned returned) {
        telling.groups(
                News.of(
                        NoticeKind.DOSSIER_RETURNED,
                        returned.season(),
                        "dossiers/%s/%s".formatted(returned.unit(), returned.at()),
                        null,
                        "by",
                        returned.by().label(),
                        "reason",
                        returned.reason(),
                        "count",
                        String.valueOf(returned.count())),
                groups.ofUnit(returned.season(), returned.unit(), Role.LIAISON));
    }
}
