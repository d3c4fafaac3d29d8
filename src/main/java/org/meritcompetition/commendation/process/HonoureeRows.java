package org.meritcompetition.commendation.process;

import java.util.List;
import java.util.Map;
import org.meritcompetition.commendation.Honouree;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.season.plan.SeasonPlan;

/** Lists of those who are to be honoured, as the forms show them. */
record HonoureeRows(SeasonPlan plan) {

    List<Map<String, Object>> ofSeats(List<Seat> seats) {
        return seats.stream().map(this::row).toList();
    }

    List<Map<String, Object>> of(List<Honouree> honourees) {
        return honourees.stream().map(this::row).toList();
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

    private Map<String, Object> row(Seat seat) {
        return Map.of(
                "category", seat.category().label(),
                "track", plan.track(seat.track()).name(),
                "status", seat.status().label(),
                "place", seat.place(),
                "candidate", seat.candidate(),
                "unit", plan.unit(seat.unit()).name());
    }

    private Map<String, Object> row(Honouree one) {
        return Map.of(
                "category", one.category().label(),
                "track", plan.track(one.track()).name(),
                "candidate", one.candidate(),
                "unit", plan.unit(one.unit()).name());
    }
}
