package org.meritcompetition.countersigning.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
                "note", tie(seat.nominee()) + clearance.standing(seat));
    }

    /** How many there are, and about whom something is noted. */
    String summary(List<Seat> list) {
        var noted = list.stream().filter(seat -> !note(seat.nominee()).isEmpty()).toList();
        var formal = list.stream().filter(Seat::isFormal).count();
        return "名单共 %d 个：正式 %d 个，备选 %d 个。%s"
                .formatted(
                        list.size(),
                        formal,
                        list.size() - formal,
                        noted.isEmpty()
                                ? "“资格、征求意见与回避”一栏均为“未见问题”。"
                                : noted.stream()
                                        .map(
                                                it ->
                                                        it.candidate()
                                                                + "（"
                                                                + plan.unit(it.unit()).name()
                                                                + "）")
                                        .collect(
                                                Collectors.joining(
                                                        "、",
                                                        "“资格、征求意见与回避”一栏注明了事项的 %d 个："
                                                                .formatted(noted.size()),
                                                        "。")));
    }

    private String note(String nominee) {
        return tie(nominee) + clearance.note(nominee);
    }

    private String tie(String nominee) {
        return barred.contains(nominee) ? "您应当回避，不表决。" : "";
    }

    List<Map<String, String>> options(List<Seat> seats) {
        return seats.stream()
                .map(it -> Map.of("value", it.nominee(), "label", it.named(plan)))
                .toList();
    }
}
