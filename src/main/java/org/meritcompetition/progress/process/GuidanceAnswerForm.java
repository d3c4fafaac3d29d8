package org.meritcompetition.progress.process;

import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.progress.AnsweringGuidance;
import org.meritcompetition.progress.InspectingProjects;
import org.meritcompetition.progress.MidtermInspection;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** 回应指导意见: what the judge wrote about the project, and the unit's answer. */
@Component
class GuidanceAnswerForm implements TaskForm {

    private final AnsweringGuidance answering;
    private final InspectingProjects inspecting;
    private final ProjectEntries entries;
    private final Seasons seasons;

    GuidanceAnswerForm(
            AnsweringGuidance answering,
            InspectingProjects inspecting,
            ProjectEntries entries,
            Seasons seasons) {
        this.answering = answering;
        this.inspecting = inspecting;
        this.entries = entries;
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "guidance-answer";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var plan = seasons.plan(task.season());
        var shown = ProjectSheet.of(entries.get(task.entry()), plan);
        shown.put("judge", plan.track(task.track()).judge());
        shown.put(
                "guidance",
                inspecting.find(task.entry()).map(MidtermInspection::guidance).orElse(""));
        return shown;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission sent) {
        answering.answer(task.entry(), sent.text("answer"), task.actor());
        return Map.of();
    }
}
