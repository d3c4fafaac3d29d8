package org.meritcompetition.evaluation.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritcompetition.evaluation.QuotaSheet;
import org.meritcompetition.evaluation.SeatMove;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;

/** The quota sheet as the office's forms show it. */
record QuotaRows(SeasonPlan plan, QuotaSheet sheet) {

    Map<String, Object> tables() {
        var names = new SeatRows(plan);
        var shown = new HashMap<String, Object>();
        shown.put("tracks", tracks());
        shown.put("units", units());
        shown.put("listed", names.rows(sheet.listed()));
        shown.put("leftOut", leftOut(names));
        shown.put("unfilledCount", unfilledCount());
        shown.put("hash", sheet.hash());
        return shown;
    }

    private List<Map<String, Object>> tracks() {
        return plan.tracks().stream()
                .map(
                        track -> {
                            var row = new HashMap<String, Object>(Map.of("track", track.name()));
                            for (var category : AwardCategory.values()) {
                                row.put(
                                        category.name(),
                                        "%d / %d"
                                                .formatted(
                                                        sheet.formalOfTrack(category, track.code()),
                                                        sheet.seats(category, track.code())));
                                row.put(
                                        category.name() + "_UNFILLED",
                                        sheet.unfilled(category, track.code()));
                            }
                            return (Map<String, Object>) row;
                        })
                .toList();
    }

    private List<Map<String, Object>> units() {
        return plan.units().stream()
                .map(
                        unit -> {
                            var row = new HashMap<String, Object>(Map.of("unit", unit.name()));
                            for (var category : AwardCategory.values()) {
                                row.put(
                                        category.name(),
                                        "%d / %d"
                                                .formatted(
                                                        sheet.formalOfUnit(category, unit.code()),
                                                        plan.award(category).unitCap()));
                            }
                            return (Map<String, Object>) row;
                        })
                .toList();
    }

    private List<Map<String, Object>> leftOut(SeatRows names) {
        return sheet.leftOut().stream()
                .map(
                        one ->
                                Map.<String, Object>of(
                                        "category", one.place().category().label(),
                                        "track", names.track(one.place().track()),
                                        "rank", one.place().standing(),
                                        "candidate", one.candidate(),
                                        "unit", names.unit(one.unit()),
                                        "status", one.place().status().label(),
                                        "why", one.why()))
                .toList();
    }

    int unfilledCount() {
        return Arrays.stream(AwardCategory.values())
                .mapToInt(
                        category ->
                                plan.tracks().stream()
                                        .mapToInt(track -> sheet.unfilled(category, track.code()))
                                        .sum())
                .sum();
    }

    /** One option a category and track with an empty seat. */
    List<Map<String, String>> unfilledOptions() {
        var options = new ArrayList<Map<String, String>>();
        for (var category : AwardCategory.values()) {
            var reserve = sheet.unfilled(category, SeatMove.RESERVE);
            if (reserve > 0) {
                options.add(
                        Rows.option(
                                category.name() + ":" + SeatMove.RESERVE,
                                "%s·预留（余%d席）".formatted(category.label(), reserve)));
            }
            plan.tracks().stream()
                    .filter(track -> sheet.unfilled(category, track.code()) > 0)
                    .forEach(
                            track ->
                                    options.add(
                                            Rows.option(
                                                    category.name() + ":" + track.code(),
                                                    "%s·%s（空缺%d席）"
                                                            .formatted(
                                                                    category.label(),
                                                                    track.name(),
                                                                    sheet.unfilled(
                                                                            category,
                                                                            track.code())))));
        }
        return options;
    }

    List<Map<String, String>> trackOptions() {
        return plan.tracks().stream()
                .map(track -> Rows.option(track.code(), track.name()))
                .toList();
    }

    /** What the office proposes, one sentence each. */
    List<Map<String, Object>> changes() {
        var rows = new ArrayList<Map<String, Object>>();
        sheet.moves().forEach(move -> rows.add(Map.of("change", move.inWords(plan))));
        sheet.leftOut().stream()
                .filter(one -> sheet.skipped().contains(one.nominee()))
                .forEach(
                        one ->
                                rows.add(
                                        Map.of(
                                                "change",
                                                "%s·%s：跳过%s（%s）"
                                                        .formatted(
                                                                one.place().category().label(),
                                                                plan.track(one.place().track())
                                                                        .name(),
                                                                one.candidate(),
                                                                plan.unit(one.unit()).name()))));
        return rows;
    }
}
