package org.meritcompetition.deadline.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.meritcompetition.deadline.DateChange;
import org.meritcompetition.deadline.DecidingExtensions;
import org.meritcompetition.engine.People;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.shared.ChineseDates;
import org.springframework.stereotype.Component;

/** 延期审核: what a unit asks for and what would move with it; the office grants or refuses. */
@Component
class ExtensionReviewForm implements TaskForm {

    private static final String ANSWER = "extended";
    private final DecidingExtensions deciding;
    private final Seasons seasons;
    private final People people;
    private final Clock clock;

    ExtensionReviewForm(DecidingExtensions deciding, Seasons seasons, People people, Clock clock) {
        this.deciding = deciding;
        this.seasons = seasons;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "extension-review";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var request = deciding.get(task.named(OpenExtension.EXTENSION));
        var shown = new HashMap<String, Object>();
        shown.put("unitName", seasons.plan(task.season()).unit(request.unit()).name());
        shown.put("dutyName", task.named("dutyName"));
        shown.put("requestedBy", people.nameOf(request.requestedBy()));
        shown.put(
                "requestedOn",
                ChineseDates.DAY.format(
                        LocalDate.ofInstant(request.requestedAt(), clock.getZone())));
        shown.put("dueBefore", ChineseDates.DAY.format(request.dueBefore()));
        shown.put("dueAsked", ChineseDates.DAY.format(request.dueAsked()));
        shown.put("reason", request.reason());
        shown.put("due", request.dueAsked().toString());
        shown.put(
                "changes",
                deciding.preview(request.key()).stream().map(ExtensionReviewForm::row).toList());
        return shown;
    }

    private static Map<String, Object> row(DateChange change) {
        return Map.of(
                "name", change.name(),
                "what", change.what().label(),
                "from", ChineseDates.DAY.format(change.from()),
                "to", ChineseDates.DAY.format(change.to()));
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission sent) {
        var key = task.named(OpenExtension.EXTENSION);
        var granted = "GRANTED".equals(sent.text("decision"));
        if (granted) {
            deciding.grant(key, sent.date("due"), sent.text("remark"), task.actor());
        } else {
            deciding.refuse(key, sent.text("remark"), task.actor());
        }
        return Map.of(ANSWER, granted);
    }
}
