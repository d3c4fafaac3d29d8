package org.meritcompetition.progress.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.meritcompetition.engine.People;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.progress.ChangeDecision;
import org.meritcompetition.progress.DecidingChanges;
import org.meritcompetition.registration.Participants;
import org.meritcompetition.registration.ProjectDescription;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.shared.ChineseDates;
import org.springframework.stereotype.Component;

/** 变更审核: the unit's request; agreeing to a change, the office writes it into the entry. */
@Component
class ChangeReviewForm implements TaskForm {

    private static final String ANSWER = "changeDecision";

    private final DecidingChanges deciding;
    private final ProjectEntries entries;
    private final Seasons seasons;
    private final People people;
    private final Clock clock;

    ChangeReviewForm(
            DecidingChanges deciding,
            ProjectEntries entries,
            Seasons seasons,
            People people,
            Clock clock) {
        this.deciding = deciding;
        this.entries = entries;
        this.seasons = seasons;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "change-review";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var project = entries.get(task.entry());
        var request = deciding.open(task.entry());
        var shown = ProjectSheet.of(project, seasons.plan(task.season()));
        shown.put("requestKind", request.kind().label());
        shown.put("requestReason", request.reason());
        shown.put("requestedBy", people.nameOf(request.requestedBy()));
        shown.put(
                "requestedOn",
                ChineseDates.DAY.format(
                        LocalDate.ofInstant(request.requestedAt(), clock.getZone())));
        shown.put(
                "decisions",
                List.of(
                        option(ChangeDecision.consentTo(request.kind())),
                        option(ChangeDecision.REFUSED)));
        shown.putAll(fieldsOf(project));
        return shown;
    }

    private static Map<String, Object> option(ChangeDecision decision) {
        return ProjectSheet.option(decision.label(), decision.name());
    }

    private static Map<String, Object> fieldsOf(ProjectEntry project) {
        var now = project.description();
        return Map.ofEntries(
                Map.entry("name", now.name()),
                Map.entry("department", now.department()),
                Map.entry("owner", now.owner()),
                Map.entry("ownerPost", now.ownerPost()),
                Map.entry("participants", Participants.text(project.participants())),
                Map.entry("goals", now.goals()),
                Map.entry("measures", now.measures()),
                Map.entry("milestones", now.milestones()),
                Map.entry("effects", now.effects()),
                Map.entry("contact", now.contact()),
                Map.entry("phone", now.phone()));
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission sent) {
        var decision = ChangeDecision.valueOf(sent.text("decision"));
        var remark = sent.text("remark");
        switch (decision) {
            case CHANGED ->
                    deciding.change(
                            task.entry(),
                            changed(sent),
                            Participants.parse(sent.text("participants")),
                            remark,
                            task.actor());
            case REFUSED -> deciding.refuse(task.entry(), remark, task.actor());
            case WITHDRAWN -> deciding.agreeToWithdrawal(task.entry(), remark, task.actor());
        }
        return Map.of(ANSWER, decision.name());
    }

    private static ProjectDescription changed(Submission sent) {
        return new ProjectDescription(
                sent.text("name"),
                sent.text("department"),
                sent.text("owner"),
                sent.text("ownerPost"),
                sent.text("goals"),
                sent.text("measures"),
                sent.text("milestones"),
                sent.text("effects"),
                sent.text("contact"),
                sent.text("phone"));
    }
}
