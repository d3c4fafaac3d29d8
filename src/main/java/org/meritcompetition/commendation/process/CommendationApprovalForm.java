package org.meritcompetition.commendation.process;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.meritcompetition.commendation.ApprovalExceptions;
import org.meritcompetition.commendation.ApprovalMeeting;
import org.meritcompetition.commendation.ApprovingCommendations;
import org.meritcompetition.commendation.SettlingDeferrals;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.vetting.Consulting;
import org.springframework.stereotype.Component;

/**
 * 领导小组审定, by exception: whoever is not named is approved. The same form decides in a later round on
 * those who were 缓议.
 */
@Component
class CommendationApprovalForm implements TaskForm {

    private static final String LATER_ROUND = "decideDeferred";

    private final ApprovingCommendations approving;
    private final SettlingDeferrals deferrals;
    private final Consulting consulting;
    private final Seasons seasons;

    CommendationApprovalForm(
            ApprovingCommendations approving,
            SettlingDeferrals deferrals,
            Consulting consulting,
            Seasons seasons) {
        this.approving = approving;
        this.deferrals = deferrals;
        this.consulting = consulting;
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "commendation-approval";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var season = task.season();
        var rows = new HonoureeRows(seasons.plan(season));
        var again = task.duty().equals(LATER_ROUND);
        var list =
                again ? List.copyOf(approving.deferred(season).values()) : approving.list(season);
        var formal = list.stream().filter(Seat::isFormal).toList();
        var asVoted = approving.asVoted(season, formal);
        return Map.of(
                "again",
                again,
                "officeNote",
                again ? deferrals.note(season).orElse("") : "",
                "summary",
                rows.summary(asVoted),
                "composition",
                approving.composition(season, asVoted),
                "list",
                rows.ofSeats(list, approving.clearance(season), approving.votes(season)),
                "members",
                HonoureeRows.ofMembers(approving.said(season)),
                "formalOptions",
                rows.options(formal),
                "replies",
                rows.ofReplies(consulting.of(season)));
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        var season = task.season();
        var meeting =
                new ApprovalMeeting(
                        submission.date("meetingDate"),
                        submission.text("minutes"),
                        submission.text("present"),
                        submission.text("recused"));
        var exceptions =
                new ApprovalExceptions(
                        new HashSet<>(submission.chosen("refused")),
                        submission.text("refusalReason"),
                        new HashSet<>(submission.chosen("deferred")),
                        submission.text("deferralReason"),
                        submission.yes("succeed"));
        if (task.duty().equals(LATER_ROUND)) {
            deferrals.decide(season, meeting, exceptions, task.actor());
            return Map.of("stillDeferred", !approving.deferred(season).isEmpty());
        }
        approving.approve(season, meeting, exceptions, task.actor());
        deferrals.openWhereSomebodyIsDeferred(season);
        return Map.of("anybodyApproved", !approving.approved(season).isEmpty());
    }
}
