package org.meritcompetition.evaluation.process;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.meritcompetition.engine.Submission;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.engine.TaskForm;
import org.meritcompetition.evaluation.BalancingQuotas;
import org.meritcompetition.evaluation.QuotaAdjustment;
import org.meritcompetition.evaluation.SeatMove;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.springframework.stereotype.Component;

/** 名额统筹: left as calculated, or departed from by exception. */
@Component
class QuotaBalanceForm implements TaskForm {

    /** As many seats as one form moves. */
    private static final int MOVES = 3;

    private final BalancingQuotas balancing;
    private final Seasons seasons;

    QuotaBalanceForm(BalancingQuotas balancing, Seasons seasons) {
        this.balancing = balancing;
        this.seasons = seasons;
    }

    @Override
    public String id() {
        return "quota-balance";
    }

    @Override
    public Map<String, Object> show(TaskAtHand task) {
        var plan = seasons.plan(task.season());
        var sheet = balancing.sheet(task.season());
        var rows = new QuotaRows(plan, sheet);
        var shown = new HashMap<>(rows.tables());
        shown.put("unfilledOptions", rows.unfilledOptions());
        shown.put("trackOptions", rows.trackOptions());
        shown.put("nomineeOptions", new SeatRows(plan).options(sheet.listed()));
        shown.put("rejection", sheet.rejection() == null ? "" : sheet.rejection());
        return shown;
    }

    @Override
    public Map<String, Object> submit(TaskAtHand task, Submission submission) {
        if ("AS_CALCULATED".equals(submission.text("decision"))) {
            return Map.of("adjusted", false);
        }
        balancing.adjust(
                task.season(),
                new QuotaAdjustment(
                        moves(submission),
                        new HashSet<>(submission.chosen("skipped")),
                        submission.text("reason")),
                task.actor());
        return Map.of("adjusted", true);
    }

    private static List<SeatMove> moves(Submission submission) {
        var moves = new ArrayList<SeatMove>();
        for (int i = 1; i <= MOVES; i++) {
            var from = submission.text("moveFrom" + i);
            var to = submission.text("moveTo" + i);
            unless((from == null) == (to == null), "第%d席调剂请同时选择调出和调入的赛道。", i);
            if (from != null) {
                var at = from.indexOf(':');
                unless(!from.substring(at + 1).equals(to), "第%d席调剂的调出和调入是同一赛道，请另选。", i);
                moves.add(
                        new SeatMove(
                                AwardCategory.valueOf(from.substring(0, at)),
                                from.substring(at + 1),
                                to));
            }
        }
        return moves;
    }
}
