package org.meritcompetition.notification;

import org.meritcompetition.evaluation.ApplicationsSentBack;
import org.meritcompetition.evaluation.CandidateScreened;
import org.meritcompetition.evaluation.DossiersReturned;
import org.meritcompetition.organisation.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a unit what came back in the evaluation, and whom the rules let out or in again. */
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

    /** Whoever filled the application and whoever signed it. */
    @EventListener
    void on(CandidateScreened screened) {
        var season = screened.season();
        var kind =
                screened.isEligible()
                        ? NoticeKind.CANDIDATE_ELIGIBLE
                        : NoticeKind.CANDIDATE_INELIGIBLE;
        telling.groups(
                News.of(
                        kind,
                        season,
                        "%s/%s/%s".formatted(kind, screened.key(), screened.at()),
                        null,
                        "candidate",
                        screened.candidate(),
                        "category",
                        screened.category().label(),
                        "track",
                        groups.plan(season).track(screened.track()).name(),
                        "reason",
                        screened.reasons()),
                groups.ofUnit(season, screened.unit(), Role.LIAISON, Role.LINE_LEADER));
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
