package org.meritcompetition.countersigning.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritcompetition.evaluation.Clearance;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.season.plan.SeasonPlan;

/**
 * The list as a member reads it.
 *
 * @param barred keys of those on whom the member has no vote
 */
record ListedRows(SeasonPlan plan, Clearance clearance, Set<String> barred) {

    Map<String, Object> of(Seat seat) {
        return Map.of(
                "category", seat.category().label(),
                "track", plan.track(seat.track()).name(),
                "status", seat.status().label() + " " + seat.place(),
                "candidate", seat.candidate(),
                "unit", plan.unit(seat.unit()).name(),
                "note", note(seat.nominee()));
    }

    private String note(String nominee) {
        return (barred.contains(nominee) ? "您应当回避，不表决。" : "") + clearance.note(nominee);
    }

    List<Map<String, String>> options(List<Seat> seats) {
        return seats.stream().map(it -> Map.of("value", it.nominee(), "label", named(it))).toList();
    }

    private String named(Seat seat) {
        return "%s（%s·%s·%s）"
                .formatted(
                        seat.candidate(),
                        plan.unit(seat.unit()).name(),
                        plan.track(seat.track()).name(),
                        seat.category().label());
    }
}
