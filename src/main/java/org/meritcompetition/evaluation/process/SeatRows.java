package org.meritcompetition.evaluation.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritcompetition.evaluation.Clearance;
import org.meritcompetition.evaluation.Seat;
import org.meritcompetition.season.plan.SeasonPlan;

/** Nominees as the forms show them. */
record SeatRows(SeasonPlan plan) {

    Map<String, Object> row(Seat seat) {
        return Map.of(
                "category", seat.category().label(),
                "track", track(seat.track()),
                "status", seat.status().label(),
                "place", seat.place(),
                "candidate", seat.candidate(),
                "unit", unit(seat.unit()));
    }

    List<Map<String, Object>> rows(List<Seat> seats) {
        return seats.stream().map(this::row).toList();
    }

    /** The same with what stands against each. */
    List<Map<String, Object>> rows(List<Seat> seats, Clearance clearance) {
        return seats.stream()
                .map(
                        seat -> {
                            var row = new HashMap<>(row(seat));
                            row.put("note", clearance.standing(seat));
                            return Map.copyOf(row);
                        })
                .toList();
    }

    List<Map<String, String>> options(List<Seat> seats) {
        return seats.stream().map(seat -> Rows.option(seat.nominee(), seat.named(plan))).toList();
    }

    String track(String code) {
        return plan.track(code).name();
    }

    String unit(String code) {
        return plan.unit(code).name();
    }
}
