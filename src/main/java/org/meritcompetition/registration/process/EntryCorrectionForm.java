package org.meritcompetition.registration.process;

import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.registration.ProjectEntries;
import org.meritcompetition.registration.RegisteringEntries;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** 补正: the entry as it was filled, under the office's reason. */
@Component
class EntryCorrectionForm implements TaskForm {

    private final RegisteringEntries registering;
    private final ProjectEntries entries;
    private final Seasons seasons;

    EntryCorrectionForm(RegisteringEntries registering, ProjectEntries entries, Seasons seasons) {
        this.registering = registering;
        this.entries = entries;
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "entry-correction";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var entry = entries.get(task.entry());
        var sheet = EntrySheet.of(entry, seasons.plan(entry.season()));
        sheet.put("round", entry.returnRounds());
        sheet.put("roundLimit", entry.roundLimit());
        return sheet;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        registering.correct(
                task.entry(), EntrySheet.from(submission), EntrySheet.participants(submission));
        return Map.of();
    }
}
