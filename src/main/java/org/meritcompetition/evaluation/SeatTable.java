package org.meritcompetition.evaluation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.EnumMap;
import java.util.Map;
import org.meritcompetition.season.plan.AwardCategory;

/**
 * 附件1 as it came for the evaluation, in place of the season file's: seats by category and track
 * code.
 */
public record SeatTable(Map<AwardCategory, Map<String, Integer>> seats) {

    /** The season file's table holds. */
    public static final SeatTable OF_THE_FILE = new SeatTable(Map.of());

    public SeatTable {
        seats = Map.copyOf(seats);
    }

    /** The rules with the seats of this table; with the reserve they have to sum to the totals. */
    Map<AwardCategory, SeatRule> applied(Map<AwardCategory, SeatRule> rules) {
        var applied = new EnumMap<AwardCategory, SeatRule>(rules);
        seats.forEach(
                (category, ofTracks) -> {
                    var rule = rules.get(category);
                    var sum = ofTracks.values().stream().mapToInt(Integer::intValue).sum();
                    unless(
                            sum == rule.total() - rule.reserve(),
                            "名额表中%s合计%d%s，应为%d%s，请修改。",
                            category.label(),
                            sum,
                            category.measure(),
                            rule.total() - rule.reserve(),
                            category.measure());
                    applied.put(category, rule.with(ofTracks));
                });
        return applied;
    }
}
