package org.meritcompetition.registration.process;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.List;
import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.registration.AcceptingInBulk;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ReviewingEntries;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/**
 * 项目受理: everything about one entry, and the office's decision; on acceptance others of the unit may
 * go along, which can be recalled for a while.
 */
@Component
class EntryReviewForm implements TaskForm {

    private final ReviewingEntries reviewing;
    private final ProjectEntries entries;
    private final AcceptedProjects accepted;
    private final WaitingReviews waiting;
    private final AcceptingInBulk bulk;
    private final Seasons seasons;

    EntryReviewForm(
            ReviewingEntries reviewing,
            ProjectEntries entries,
            AcceptedProjects accepted,
            WaitingReviews waiting,
            AcceptingInBulk bulk,
            Seasons seasons) {
        this.reviewing = reviewing;
        this.entries = entries;
        this.accepted = accepted;
        this.waiting = waiting;
        this.bulk = bulk;
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "entry-review";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var entry = entries.get(task.entry());
        var season = seasons.plan(entry.season());
        var shown = EntrySheet.of(entry, season);
        shown.put("people", EntrySheet.people(entry));
        shown.put("round", entry.returnRounds());
        shown.put("roundLimit", entry.roundLimit());
        shown.put("waitingOptions", EntrySheet.choices(bulk.besides(entry, task.actor()), season));
        return shown;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        var decision = Review.valueOf(submission.text("decision"));
        var along = submission.chosen("alsoAccept");
        unless(decision == Review.ACCEPTED || along.isEmpty(), "只有选择“受理”时才能同时受理其他项目，请清空“同时受理”。");
        switch (decision) {
            case ACCEPTED -> accept(task, along);
            case RETURNED ->
                    reviewing.returnForCorrection(
                            task.entry(), task.actor(), submission.text("reason"));
            case REFUSED -> reviewing.refuse(task.entry(), task.actor(), submission.text("reason"));
        }
        return Map.of(Review.VARIABLE, decision.name());
    }

    private void accept(TaskAtHand task, List<String> along) {
        reviewing.accept(task.entry(), task.actor());
        accepted.announce(task.season());
        if (!along.isEmpty()) {
            waiting.refuseTaken(along, task.actor());
            bulk.decide(task.season(), along, task.actor());
        }
    }
}
