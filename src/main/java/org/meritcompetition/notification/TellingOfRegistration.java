package org.meritcompetition.notification;

import java.util.List;
import java.util.stream.Collectors;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.organisation.Role;
import org.meritcompetition.registration.AcceptedInBulk;
import org.meritcompetition.registration.BulkTookEffect;
import org.meritcompetition.registration.EntryAccepted;
import org.meritcompetition.registration.EntryRefused;
import org.meritcompetition.registration.EntryReturned;
import org.meritcompetition.registration.RegistrationSentBack;
import org.meritcompetition.shared.ChineseDates;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a unit what became of its registration. */
@Component
class TellingOfRegistration {

    private final TellingPeople telling;
    private final SeasonGroups groups;
    private final Recipients recipients;

    TellingOfRegistration(TellingPeople telling, SeasonGroups groups, Recipients recipients) {
        this.telling = telling;
        this.groups = groups;
        this.recipients = recipients;
    }

    @EventListener
    void on(EntryReturned returned) {
        var season = returned.season();
        telling.groups(
                News.of(
                        NoticeKind.ENTRY_RETURNED,
                        season,
                        "returned/%s/%d".formatted(returned.entry(), returned.round()),
                        null,
                        "project",
                        returned.projectName(),
                        "place",
                        groups.place(season, returned.entry()),
                        "reason",
                        returned.reason()),
                groups.ofUnit(season, returned.unit(), Role.LIAISON));
    }

    @EventListener
    void on(EntryRefused refused) {
        var season = refused.season();
        telling.groups(
                News.of(
                        NoticeKind.ENTRY_REFUSED,
                        season,
                        "refused/" + refused.entry(),
                        null,
                        "project",
                        refused.projectName(),
                        "place",
                        groups.place(season, refused.entry()),
                        "reason",
                        refused.reason()),
                groups.ofUnit(season, refused.unit(), Role.LIAISON, Role.LINE_LEADER));
    }

    /** What was accepted in silence is told again when the office accepts it after all. */
    @EventListener
    void on(EntryAccepted accepted) {
        var season = accepted.season();
        telling.groups(
                News.of(
                        NoticeKind.ENTRY_ACCEPTED,
                        season,
                        (accepted.provisional() ? "provisional/" : "accepted/") + accepted.entry(),
                        null,
                        "project",
                        accepted.projectName(),
                        "place",
                        groups.place(season, accepted.entry()),
                        "provisional",
                        accepted.provisional() ? "暂予受理" : null),
                groups.ofUnit(season, accepted.unit(), Role.LIAISON));
    }

    /** A second person can only recall what the office hears of in time. */
    @EventListener
    void on(AcceptedInBulk bulk) {
        var season = bulk.season();
        telling.groups(
                News.of(
                        NoticeKind.BULK_ACCEPTED,
                        season,
                        "bulk/" + bulk.key(),
                        null,
                        "by",
                        recipients.of(bulk.actor()).name(),
                        "count",
                        String.valueOf(bulk.number()),
                        "effective",
                        ChineseDates.MINUTE.format(bulk.effectiveAt().atZone(SeasonClock.ZONE))),
                List.of(Group.office(groups.plan(season).division().code())));
    }

    /** What was left alone would be taken for accepted. */
    @EventListener
    void on(BulkTookEffect bulk) {
        if (bulk.skipped().isEmpty()) {
            return;
        }
        var season = bulk.season();
        telling.groups(
                News.of(
                        NoticeKind.BULK_SKIPPED,
                        season,
                        "skipped/" + bulk.key(),
                        null,
                        "accepted",
                        String.valueOf(bulk.accepted()),
                        "count",
                        String.valueOf(bulk.skipped().size()),
                        "list",
                        bulk.skipped().stream()
                                .map(
                                        it ->
                                                "%s（%s）：%s"
                                                        .formatted(
                                                                it.projectName(),
                                                                groups.place(season, it.entry()),
                                                                it.why().label()))
                                .collect(Collectors.joining("\n"))),
                List.of(Group.office(groups.plan(season).division().code())));
    }

    @EventListener
    void on(RegistrationSentBack sentBack) {
        telling.groups(
                News.of(
                        NoticeKind.REGISTRATION_SENT_BACK,
                        sentBack.season(),
                        "sent-back/%s/%s".formatted(sentBack.unit(), sentBack.at()),
                        null,
                        "reason",
                        sentBack.reason()),
                groups.ofUnit(sentBack.season(), sentBack.unit(), Role.LIAISON));
    }
}
