package org.meritcompetition.registration.process;

import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.registration.RegisteringEntries;
import org.meritcompetition.registration.WorkPlans;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/**
 * 填报竞赛项目: one entry a form. An empty one starts with the department and the contact of the work
 * plan.
 */
@Component
class ProjectEntryForm implements TaskForm {

    private final RegisteringEntries registering;
    private final ProjectEntries entries;
    private final WorkPlans plans;
    private final Seasons seasons;

    ProjectEntryForm(
            RegisteringEntries registering,
            ProjectEntries entries,
            WorkPlans plans,
            Seasons seasons) {
        this.registering = registering;
        this.entries = entries;
        this.plans = plans;
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "project-entry";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var entry = entries.get(task.entry());
        var sheet = EntrySheet.of(entry, seasons.plan(entry.season()));
        if (!entry.isFilled()) {
            proposeContact(entry, sheet);
        }
        return sheet;
    }

    private void proposeContact(ProjectEntry entry, Map<String, Object> sheet) {
        plans.find(entry.season(), entry.unit())
                .ifPresent(
                        plan -> {
                            sheet.put("department", plan.content().leadDepartment());
                            sheet.put("contact", plan.content().contact());
                            sheet.put("phone", plan.content().phone());
                        });
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        registering.fill(
                task.entry(), EntrySheet.from(submission), EntrySheet.participants(submission));
        return Map.of();
    }
}
