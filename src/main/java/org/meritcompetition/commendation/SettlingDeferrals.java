package org.meritcompetition.commendation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.record.DecisionRecord;
import org.meritcompetition.record.Entry;
import org.meritcompetition.record.RecordSearch;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 缓议 beside the list: the office submits who was deferred again, once something has been cleared
 * up, and the leading group decides. Who is approved then has a notice and a decision of its own.
 */
@Service
@Transactional
public class SettlingDeferrals {

    private static final String PROCESS = "deferral";

    private final ApprovingCommendations approving;
    private final PublishingNotices publishing;
    private final CommendationMinutes minutes;
    private final DecisionRecord record;
    private final Instances instances;
    private final Seasons seasons;

    SettlingDeferrals(
            ApprovingCommendations approving,
            PublishingNotices publishing,
            CommendationMinutes minutes,
            DecisionRecord record,
            Instances instances,
            Seasons seasons) {
        this.approving = approving;
        this.publishing = publishing;
        this.minutes = minutes;
        this.record = record;
        this.instances = instances;
        this.seasons = seasons;
    }

    /** Starts where the approval deferred somebody. */
    public void openWhereSomebodyIsDeferred(String season) {
        if (!approving.deferred(season).isEmpty()) {
            var division = seasons.plan(season).division().code();
            instances.start(PROCESS, keyOf(season), Map.of("season", season, "division", division));
        }
    }

    /** 提请再审定 of all who are deferred; those who are not cleared stay so. */
    public void resubmit(String season, String note, String actor) {
        var open = approving.clearance(season).deferred().keySet();
        unless(
                approving.deferred(season).keySet().stream().anyMatch(it -> !open.contains(it)),
                "缓议的事由都还没有查清，请收到来函并补记、核对后再提请；截止前没有查清的，不予表彰。");
        minutes.by(actor, CommendationMinutes.OFFICE, season, keyOf(season), "提请再审定缓议人选", note);
    }

    /** What the office said of them when it submitted them last, for the leading group. */
    @Transactional(readOnly = true)
    public Optional<String> note(String season) {
        return record.find(RecordSearch.about(season, keyOf(season)), 1, 0).stream()
                .map(Entry::reason)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The leading group decides on all of them. */
    public void decide(
            String season, ApprovalMeeting meeting, ApprovalExceptions exceptions, String actor) {
        var successors = approving.approveDeferred(season, meeting, exceptions, actor);
        var list =
                Stream.concat(
                                approving.approvedLast(season).stream(),
                                successors.stream().map(Honouree::of))
                        .toList();
        if (!list.isEmpty()) {
            publishing.noticeLater(season, list);
        }
    }

    private static String keyOf(String season) {
        return season + "/deferral";
    }
}
