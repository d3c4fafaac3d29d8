package org.meritcompetition.notification;

import java.math.BigDecimal;
import java.util.List;
import org.meritcompetition.organisation.Role;
import org.meritcompetition.progress.ChangeDecided;
import org.meritcompetition.progress.ReportMissed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever asked for a change or a withdrawal what the office answered, and a unit what it has
 * missed.
 */
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

    /**
     * The leaders were told by the ladder that it would come to this; whoever has to report was
     * last told the day before it was due.
     */
    @EventListener
    void on(ReportMissed missed) {
        var season = missed.season();
        telling.groups(
                News.of(
                        NoticeKind.REPORT_MISSING,
                        season,
                        "missing/" + missed.key(),
                        null,
                        "project",
                        missed.projectName(),
                        "place",
                        groups.place(season, missed.key()),
                        "share",
                        percent(groups.plan(season).reportingShare())),
                groups.ofUnit(season, missed.unit(), Role.PROJECT_OWNER, Role.LIAISON));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
}
