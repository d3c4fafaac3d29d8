package org.meritcompetition.evaluation.process;

import java.util.HashMap;
import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.evaluation.CollectiveSheet;
import org.meritcompetition.evaluation.DossierContent;
import org.meritcompetition.evaluation.DossierPaper;
import org.meritcompetition.evaluation.PersonSheet;
import org.meritcompetition.evaluation.PreparingDossiers;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.springframework.stereotype.Component;

/** 填报材料: the dossier of one nominee; what was entered before is there again after a return. */
@Component
class DossierForm implements TaskForm {

    private final PreparingDossiers preparing;
    private final ProjectEntries entries;
    private final Seasons seasons;

    DossierForm(PreparingDossiers preparing, ProjectEntries entries, Seasons seasons) {
        this.preparing = preparing;
        this.entries = entries;
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "dossier";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var paper = preparing.paper(task.season(), task.nominee());
        var plan = seasons.plan(task.season());
        var names = new SeatRows(plan);
        var seat = paper.seat();
        var shown = new HashMap<String, Object>();
        shown.put("category", seat.category().label());
        shown.put("candidate", seat.candidate());
        shown.put("status", seat.status().label());
        shown.put("unitName", names.unit(seat.unit()));
        shown.put("trackName", names.track(seat.track()));
        shown.put("projectName", entries.get(seat.entry()).name());
        shown.put("materials", String.join("、", plan.evidence().required(seat.category())));
        shown.put("returned", paper.openReturn() == null ? "" : paper.openReturn());
        shown.put("waived", paper.waiver() != null);
        shown.put("waiver", paper.waiver());
        if (paper.content() != null) {
            shown.putAll(entered(paper));
        }
        return shown;
    }

    private static Map<String, Object> entered(DossierPaper paper) {
        var entered = new HashMap<String, Object>();
        var content = paper.content();
        entered.put("summary", content.summary());
        if (paper.category() == AwardCategory.COLLECTIVE) {
            entered.put("responsible", content.collective().responsible());
            entered.put("headcount", content.collective().headcount());
            entered.put("collectiveDeeds", content.deeds());
        } else {
            var person = content.person();
            entered.put("gender", person.gender());
            entered.put("ethnicity", person.ethnicity());
            entered.put("born", person.born());
            entered.put("political", person.political());
            entered.put("education", person.education());
            entered.put("post", person.post());
            entered.put("title", person.title());
            entered.put("phone", person.phone());
            entered.put("honours", person.honours());
            entered.put("individualDeeds", content.deeds());
        }
        return entered;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        if (submission.yes("waived")) {
            preparing.waive(task.season(), task.nominee(), submission.text("waiver"), task.actor());
            return Map.of();
        }
        var category = preparing.paper(task.season(), task.nominee()).category();
        preparing.fill(task.season(), task.nominee(), content(category, submission), task.actor());
        return Map.of();
    }

    private static DossierContent content(AwardCategory category, Submission submission) {
        var summary = submission.text("summary");
        if (category == AwardCategory.COLLECTIVE) {
            var sheet =
                    new CollectiveSheet(
                            submission.text("responsible"), submission.wholeNumber("headcount"));
            return new DossierContent(sheet, null, submission.text("collectiveDeeds"), summary);
        }
        var sheet =
                new PersonSheet(
                        submission.text("gender"),
                        submission.text("ethnicity"),
                        submission.text("born"),
                        submission.text("political"),
                        submission.text("education"),
                        submission.text("post"),
                        submission.text("title"),
                        submission.text("phone"),
                        submission.text("honours"));
        return new DossierContent(null, sheet, submission.text("individualDeeds"), summary);
    }
}
