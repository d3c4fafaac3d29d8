package org.meritcompetition.registration.process;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.registration.SigningRegistrations;
import org.meritcompetition.registration.WorkPlans;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Component;

/** 单位审签: the line leader reads the plan and all entries, and signs or sends back with a reason. */
@Component
class RegistrationSignatureForm implements TaskForm {

    private final SigningRegistrations signing;
    private final WorkPlans plans;
    private final ProjectEntries entries;
    private final Seasons seasons;

    RegistrationSignatureForm(
            SigningRegistrations signing,
            WorkPlans plans,
            ProjectEntries entries,
            Seasons seasons) {
        this.signing = signing;
        this.plans = plans;
        this.entries = entries;
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "registration-signature";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var season = seasons.plan(task.season());
        var registered = entries.ofUnit(task.season(), task.unit());
        var shown = new HashMap<String, Object>();
        shown.put("unitName", season.unit(task.unit()).name());
        shown.put("entryCount", registered.size());
        shown.put("entries", rows(registered, season));
        shown.put("entryOptions", EntrySheet.choices(registered, season));
        plans.find(task.season(), task.unit()).ifPresent(plan -> shown.putAll(PlanSheet.of(plan)));
        return shown;
    }

    private static List<Map<String, Object>> rows(List<ProjectEntry> entries, SeasonPlan season) {
        return entries.stream()
                .filter(ProjectEntry::isFilled)
                .map(
                        entry ->
                                Map.<String, Object>of(
                                        "track", season.track(entry.track()).name(),
                                        "number", entry.number(),
                                        "name", entry.name(),
                                        "department", entry.description().department(),
                                        "owner", entry.owner(),
                                        "people", entry.participants().size(),
                                        "goals", entry.description().goals()))
                .toList();
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        var decision = Signature.valueOf(submission.text("decision"));
        var toCorrect = submission.chosen("toCorrect");
        switch (decision) {
            case SIGNED -> {
                unless(toCorrect.isEmpty(), "已选“同意报送”，请清空“需要修改的项目”，或改选“退回修改”。");
                signing.sign(task.season(), task.unit(), task.actor());
            }
            case RETURNED ->
                    signing.sendBack(
                            task.season(),
                            task.unit(),
                            task.actor(),
                            submission.text("reason"),
                            toCorrect);
        }
        return Map.of(Signature.VARIABLE, decision.name());
    }
}
