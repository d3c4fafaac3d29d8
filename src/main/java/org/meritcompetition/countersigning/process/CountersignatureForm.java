package org.meritcompetition.countersigning.process;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritcompetition.countersigning.Ballot;
import org.meritcompetition.countersigning.Countersigning;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** 会签表决: the whole list on one screen; whoever is not named is agreed to. */
@Component
class CountersignatureForm implements TaskForm {

    private final Countersigning countersigning;
    private final Seasons seasons;

    CountersignatureForm(Countersigning countersigning, Seasons seasons) {
        this.countersigning = countersigning;
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "countersignature";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var season = task.season();
        var list = countersigning.list(season);
        Set<String> barred =
                task.actor() == null ? Set.of() : countersigning.barredFrom(season, task.actor());
        var rows = new ListedRows(seasons.plan(season), countersigning.clearance(season), barred);
        var group = seasons.plan(season).evaluation().leadingGroup();
        return Map.of(
                "summary",
                rows.summary(list),
                "list",
                list.stream().map(rows::of).toList(),
                "votable",
                rows.options(votable(list, barred)),
                "rule",
                "成员 %d 人，至少 %d 人表决；参加表决的人%s同意为通过，由组长作出结论。"
                        .formatted(group.seats().size(), group.quorum(), group.majority().label()));
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        countersigning.cast(
                task.season(),
                task.named("seat"),
                new Ballot(
                        new HashSet<>(submission.chosen("against")),
                        new HashSet<>(submission.chosen("abstained")),
                        submission.text("opinion")),
                task.actor());
        return Map.of();
    }

    private static List<Seat> votable(List<Seat> list, Set<String> barred) {
        return list.stream().filter(seat -> !barred.contains(seat.nominee())).toList();
    }
}
