package org.meritcompetition.evaluation.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.evaluation.BreakingTies;
import org.meritcompetition.evaluation.RankedNominee;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** 同分裁定: the equal nominees by name, and one order for all of them. */
@Component
class TieBreakForm implements TaskForm {

    private final BreakingTies ties;
    private final Seasons seasons;

    TieBreakForm(BreakingTies ties, Seasons seasons) {
        this.ties = ties;
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "tie-break";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var names = new SeatRows(seasons.plan(task.season()));
        var rows = new ArrayList<Map<String, Object>>();
        var options = new ArrayList<Map<String, String>>();
        var groups = ties.open(task.season());
        for (int i = 0; i < groups.size(); i++) {
            for (var one : groups.get(i)) {
                rows.add(row(i + 1, one, names));
                options.add(
                        Rows.option(
                                one.key(),
                                "第%d组·%s（%s）"
                                        .formatted(
                                                i + 1, one.candidate(), names.unit(one.unit()))));
            }
        }
        return Map.of("groupCount", groups.size(), "tied", rows, "tiedOptions", options);
    }

    private static Map<String, Object> row(int group, RankedNominee one, SeatRows names) {
        return Map.of(
                "group", "第" + group + "组",
                "category", one.category().label(),
                "track", names.track(one.track()),
                "candidate", one.candidate(),
                "unit", names.unit(one.unit()),
                "score", one.score() == null ? "无" : one.score().toPlainString(),
                "preference", one.preference());
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        List<String> order = submission.chosen("order");
        ties.decide(task.season(), order, submission.text("reason"), task.actor());
        return Map.of();
    }
}
