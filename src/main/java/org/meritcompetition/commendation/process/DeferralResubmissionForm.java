package org.meritcompetition.commendation.process;

import java.util.Map;
import org.meritcompetition.commendation.ApprovingCommendations;
import org.meritcompetition.commendation.SettlingDeferrals;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** 提请再审定: who is 缓议, why, and what still stands against deciding. */
@Component
class DeferralResubmissionForm implements TaskForm {

    private final ApprovingCommendations approving;
    private final SettlingDeferrals deferrals;
    private final Seasons seasons;

    DeferralResubmissionForm(
            ApprovingCommendations approving, SettlingDeferrals deferrals, Seasons seasons) {
        this.approving = approving;
        this.deferrals = deferrals;
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "deferral-resubmission";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var season = task.season();
        var deferred = approving.deferred(season);
        return Map.of(
                "deferredCount",
                deferred.size(),
                "deferred",
                new HonoureeRows(seasons.plan(season))
                        .ofDeferred(
                                deferred.values(),
                                approving.deferralReasons(season),
                                approving.clearance(season)));
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        deferrals.resubmit(task.season(), submission.text("note"), task.actor());
        return Map.of();
    }
}
