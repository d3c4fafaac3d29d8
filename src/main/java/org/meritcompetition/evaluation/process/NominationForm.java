package org.meritcompetition.evaluation.process;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.evaluation.DrawingUpNominations;
import org.meritcompetition.evaluation.Nominating;
import org.meritcompetition.evaluation.Nominator;
import org.meritcompetition.evaluation.SharingSeats;
import org.meritcompetition.evaluation.Vote;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.springframework.stereotype.Component;

/** 提名推荐: one select a place, filled in beforehand in the order of the scores. */
@Component
class NominationForm implements TaskForm {

    /**
     * As many places of a category as the form has; a season with more goes on in the proposed
     * order.
     */
    private static final int SELECTS = 8;

    private final Seasons seasons;
    private final SharingSeats sharing;
    private final DrawingUpNominations sheets;
    private final Nominating nominating;

    NominationForm(
            Seasons seasons,
            SharingSeats sharing,
            DrawingUpNominations sheets,
            Nominating nominating) {
        this.seasons = seasons;
        this.sharing = sharing;
        this.sheets = sheets;
        this.nominating = nominating;
    }

    @Override
    public String id() {
        return "nomination";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var plan = seasons.plan(task.season());
        var sheet = sheets.sheet(task.season(), task.track());
        var rows = new NominationRows(plan, sheet);
        var shown = new HashMap<String, Object>();
        shown.put("trackName", plan.track(task.track()).name());
        shown.put("ineligible", rows.ineligible());
        shown.put("ineligibleCount", sheet.ineligible().size());
        shown.put("declinable", rows.declinable());
        for (var category : AwardCategory.values()) {
            var prefix = prefix(category);
            var proposed = sheet.ballot(category).proposed();
            shown.put(prefix + "s", rows.standings(category));
            shown.put(prefix + "Seats", sharing.seats(task.season(), category, task.track()));
            shown.put(prefix + "Places", sheet.ballot(category).places());
            shown.put(prefix + "Options", rows.options(category));
            IntStream.range(0, Math.min(SELECTS, proposed.size()))
                    .forEach(i -> shown.put(prefix + (i + 1), proposed.get(i)));
        }
        return shown;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        var places = new EnumMap<AwardCategory, List<String>>(AwardCategory.class);
        for (var category : AwardCategory.values()) {
            places.put(
                    category,
                    Arrays.asList(
                            IntStream.rangeClosed(1, SELECTS)
                                    .mapToObj(i -> submission.text(prefix(category) + i))
                                    .toArray(String[]::new)));
        }
        var vote =
                new Vote(
                        places,
                        new HashSet<>(submission.chosen("declined")),
                        submission.text("departureReason"),
                        submission.text("additionReason"),
                        submission.text("declineReason"));
        nominating.nominate(
                task.season(), task.track(), vote, nominator(task.duty()), task.actor());
        return Map.of();
    }

    private static String prefix(AwardCategory category) {
        return category == AwardCategory.COLLECTIVE ? "collective" : "individual";
    }

    private static Nominator nominator(String duty) {
        return switch (duty) {
            case "nominate" -> Nominator.JUDGE;
            case "nominateAsDeputy" -> Nominator.DEPUTY;
            case "nominateForJudge" -> Nominator.OFFICE;
            default -> throw new IllegalStateException("Nobody nominates at " + duty);
        };
    }
}
