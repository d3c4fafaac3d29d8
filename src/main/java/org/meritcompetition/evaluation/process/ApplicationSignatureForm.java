package org.meritcompetition.evaluation.process;

import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.evaluation.ApplyingForAwards;
import org.meritcompetition.evaluation.AwardApplication;
import org.meritcompetition.evaluation.ScreeningApplications;
import org.meritcompetition.evaluation.SigningApplications;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** 推荐申报审签 */
@Component
class ApplicationSignatureForm implements TaskForm {

    private final Seasons seasons;
    private final ProjectEntries entries;
    private final ApplyingForAwards applying;
    private final ScreeningApplications screening;
    private final SigningApplications signing;
    private final Impartiality impartiality;

    ApplicationSignatureForm(
            Seasons seasons,
            ProjectEntries entries,
            ApplyingForAwards applying,
            ScreeningApplications screening,
            SigningApplications signing,
            Impartiality impartiality) {
        this.seasons = seasons;
        this.entries = entries;
        this.applying = applying;
        this.screening = screening;
        this.signing = signing;
        this.impartiality = impartiality;
    }

    @Override
    public String id() {
        return "application-signature";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var plan = seasons.plan(task.season());
        var projects = entries.ofUnit(task.season(), task.unit());
        var filed = applying.filed(task.season(), task.unit());
        var foreseen = screening.foreseen(task.season(), task.unit(), filed);
        return Map.of(
                "unitName", plan.unit(task.unit()).name(),
                "filed", Rows.applications(filed, plan, projects, foreseen),
                "foreseenCount", foreseen.size(),
                "filedCount", filed.size());
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        var decision = submission.text("decision");
        if ("RETURNED".equals(decision)) {
            signing.giveBack(task.season(), task.unit(), submission.text("reason"), task.actor());
        } else {
            var names =
                    applying.filed(task.season(), task.unit()).stream()
                            .map(AwardApplication::candidate)
                            .toList();
            impartiality.refuseNamed(names, task);
            signing.sign(task.season(), task.unit(), task.actor());
        }
        return Map.of("signature", decision);
    }
}
