package org.meritcompetition.commendation.process;

import java.util.Map;
import org.meritcompetition.commendation.RevocationState;
import org.meritcompetition.commendation.RevokingCommendations;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** 撤销审定 by the leading group. */
@Component
class RevocationDecisionForm implements TaskForm {

    private final RevokingCommendations revoking;
    private final Seasons seasons;

    RevocationDecisionForm(RevokingCommendations revoking, Seasons seasons) {
        this.revoking = revoking;
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "revocation-decision";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var sheet = revoking.sheet(task.named("revocation"));
        var plan = seasons.plan(task.season());
        var one = sheet.honouree();
        return Map.of(
                "candidate", one.candidate(),
                "unitName", plan.unit(one.unit()).name(),
                "category", one.category().label(),
                "trackName", plan.track(one.track()).name(),
                "proposalReason", sheet.reason(),
                "article", sheet.article());
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        var key = task.named("revocation");
        var decision = RevocationState.valueOf(submission.text("decision"));
        if (decision == RevocationState.REVOKED) {
            revoking.agree(
                    key,
                    submission.text("documentNumber"),
                    submission.date("decidedOn"),
                    submission.text("opinion"),
                    task.actor());
        } else {
            revoking.keep(key, submission.text("opinion"), task.actor());
        }
        return Map.of("revoked", decision == RevocationState.REVOKED);
    }
}
