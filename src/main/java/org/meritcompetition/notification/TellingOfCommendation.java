package org.meritcompetition.notification;

import java.util.stream.Collectors;
import org.meritcompetition.commendation.DecisionIssued;
import org.meritcompetition.commendation.NoticePublished;
import org.meritcompetition.commendation.NoticeSheet;
import org.meritcompetition.commendation.OpenNotices;
import org.meritcompetition.commendation.Setback;
import org.meritcompetition.organisation.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells all units and judges of the public notice and of the decision, and one unit of what became
 * of its nominee.
 */
@Component
class TellingOfCommendation {

    /** The most that a notice names; whoever wants to know all of them reads the list. */
    private static final int NAMED = 5;

    private final TellingPeople telling;
    private final SeasonGroups groups;
    private final OpenNotices notices;

    TellingOfCommendation(TellingPeople telling, SeasonGroups groups, OpenNotices notices) {
        this.telling = telling;
        this.groups = groups;
        this.notices = notices;
    }

    @EventListener
    void on(NoticePublished published) {
        var season = published.season();
        var later = notices.find(published.key()).filter(NoticeSheet::isLater);
        telling.groups(
                News.of(
                        NoticeKind.NOTICE_PUBLISHED,
                        season,
                        "published/" + published.key(),
                        null,
                        "season",
                        groups.plan(season).title(),
                        "from",
                        Dates.of(published.from()),
                        "till",
                        Dates.of(published.till()),
                        "number",
                        later.map(it -> String.valueOf(it.number())).orElse(null),
                        "who",
                        later.map(TellingOfCommendation::who).orElse(null)),
                groups.everywhere(season, Role.LIAISON, Role.LINE_LEADER));
    }

    /** As the public reads them. */
    private static String who(NoticeSheet notice) {
        var names =
                notice.lines().stream()
                        .limit(NAMED)
                        .map(it -> "%s（%s）".formatted(it.name(), it.unit()))
                        .collect(Collectors.joining("、"));
        var count = notice.lines().size();
        return count > NAMED ? "%s等，共 %d 个（名）".formatted(names, count) : names;
    }

    @EventListener
    void on(Setback setback) {
        var season = setback.season();
        var nominee = setback.nominee();
        telling.groups(
                News.of(
                        NoticeKind.NOMINEE_SET_BACK,
                        season,
                        "setback/%s/%s/%s"
                                .formatted(nominee.nominee(), setback.what(), setback.at()),
                        null,
                        "what",
                        setback.what(),
                        "candidate",
                        nominee.candidate(),
                        "category",
                        nominee.category().label(),
                        "track",
                        groups.plan(season).track(nominee.track()).name(),
                        "reason",
                        setback.reason()),
                groups.ofUnit(season, nominee.unit(), Role.LIAISON, Role.LINE_LEADER, Role.HEAD));
    }

    @EventListener
    void on(DecisionIssued issued) {
        var season = issued.season();
        telling.groups(
                News.of(
                        NoticeKind.DECISION_ISSUED,
                        season,
                        "decision/%s/%s".formatted(season, issued.number()),
                        null,
                        "season",
                        groups.plan(season).title(),
                        "number",
                        issued.number()),
                groups.everywhere(season, Role.LIAISON, Role.LINE_LEADER, Role.HEAD));
    }
}
