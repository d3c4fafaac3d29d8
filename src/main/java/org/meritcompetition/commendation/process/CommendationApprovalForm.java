package org.meritcompetition.commendation.process;

import java.util.HashSet;
import java.util.Map;
import org.meritcompetition.commendation.ApprovalExceptions;
import org.meritcompetition.commendation.ApprovalMeeting;
import org.meritcompetition.commendation.ApprovingCommendations;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.vetting.Consulting;
import org.springframework.stereotype.Component;

/** 领导小组审定, by exception: whoever is not named is approved. */
@Component
class CommendationApprovalForm implements TaskForm {

    private final ApprovingCommendations approving;
    private final Consulting consulting;
    private final Seasons seasons;

    CommendationApprovalForm(
            ApprovingCommendations approving, Consulting consulting, Seasons seasons) {
        this.approving = approving;
        this.consulting = consulting;
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "commendation-approval";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var rows = new HonoureeRows(seasons.plan(task.season()));
        var list = approving.list(task.season());
        var formal = list.stream().filter(Seat::isFormal).toList();
        return Map.of(
                "list",
                rows.ofSeats(
                        list, approving.clearance(task.season()), approving.votes(task.season())),
                "members",
                HonoureeRows.ofMembers(approving.said(task.season())),
                "formalOptions",
                rows.options(formal),
                "replies",
                rows.ofReplies(consulting.of(task.season())));
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
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
        approving.approve(task.season(), meeting, exceptions, task.actor());
        return Map.of("anybodyApproved", !approving.approved(task.season()).isEmpty());
    }
}
