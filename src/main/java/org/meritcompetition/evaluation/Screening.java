package org.meritcompetition.evaluation;

import java.util.List;
import java.util.Map;
import org.meritcompetition.progress.EntryProgress;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.plan.SeasonPlan;

/** Translates one unit's applications into the questions of the eligibility rules. */
record Screening(
        SeasonPlan plan,
        List<ProjectEntry> projects,
        Map<String, EntryProgress> progress,
        List<AwardApplication> standing) {

    List<Finding> findings(AwardApplication application) {
        return List.of(new Finding("E1", true, "符合。"));
    }
}
