package org.meritcompetition.evaluation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 同分裁定: where all published criteria are equal, the leading group decides (domain §4.3). */
@Service
@Transactional
public class BreakingTies {

    private final QuotaPlans plans;
    private final DrawingUpQuotas drawing;
    private final TieDecisions decisions;
    private final EvaluationMinutes minutes;
    private final Clock clock;

    BreakingTies(
            QuotaPlans plans,
            DrawingUpQuotas drawing,
            TieDecisions decisions,
            Clock clock,
            EvaluationMinutes minutes) {
        this.plans = plans;
        this.drawing = drawing;
        this.decisions = decisions;
        this.clock = clock;
        this.minutes = minutes;
    }

    /** The groups of equal nominees that wait for a decision. */
    @Transactional(readOnly = true)
    public List<List<RankedNominee>> open(String season) {
        return plans.findById(season).map(plan -> drawing.preview(plan).ties()).orElse(List.of());
    }

    /**
     * Decides about all of them at once. Where none is left, because one of them has dropped out
     * since, there is nothing to decide and the calculation goes on.
     *
     * @param order their keys, the better ones first; only the order inside a group counts
     */
    public void decide(String season, List<String> order, String reason, String actor) {
        var tied =
                open(season).stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(RankedNominee::key, RankedNominee::candidate));
        unless(tied.keySet().containsAll(order), "裁定次序中有不在同分名单中的人选，请刷新后重新选择。");
        unless(new HashSet<>(order).size() == order.size(), "裁定次序中有重复的人选，请保留一个。");
        var missing = new ArrayList<>(tied.keySet());
        missing.removeAll(order);
        unless(
                missing.isEmpty(),
                "还没有排到：%s。请把所有同分人选依先后次序选入。",
                missing.stream().map(tied::get).sorted().collect(Collectors.joining("、")));
        unless(order.isEmpty() || reason != null, "请写明裁定依据。");
        var before = decisions.findBySeasonOrderByPosition(season);
        var known =
                before.stream()
                        .collect(Collectors.toMap(TieDecision::nominee, Function.identity()));
        var taken = before.stream().mapToInt(TieDecision::position).max().orElse(0);
        var now = clock.instant();
        for (int i = 0; i < order.size(); i++) {
            var position = taken + i + 1;
            var nominee = order.get(i);
            if (known.containsKey(nominee)) {
                known.get(nominee).decide(position, reason, actor, now);
            } else {
                decisions.save(new TieDecision(season, nominee, position, reason, actor, now));
            }
            minutes.by(
                    actor,
                    EvaluationMinutes.LEADING_GROUP,
                    season,
                    nominee,
                    "同分裁定：次序 %d".formatted(position),
                    reason);
        }
    }
}
