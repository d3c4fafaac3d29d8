package org.meritcompetition.evaluation.quota.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.meritcompetition.evaluation.quota.AllocationInput;
import org.meritcompetition.evaluation.quota.AllocationMethod;
import org.meritcompetition.evaluation.quota.TrackWeight;

/** Reads the input of stage 1. */
final class AllocationReader {

    static final Set<String> KEYS =
            Set.of("award", "total", "method", "base", "reserve", "tracks", "tieBreak");

    private static final int MISSING = -1;

    private final JsonWalk json;
    private final List<TrackWeight> tracks = new ArrayList<>();
    private final List<String> unweighted = new ArrayList<>();
    private List<String> tieBreak = List.of();
    private AllocationMethod method = AllocationMethod.SAINTE_LAGUE;
    private String award = "";
    private Integer total;
    private boolean tracksGiven;
    private int base;
    private int reserve;

    AllocationReader(JsonWalk json) {
        this.json = json;
    }

    void read(String name) throws IOException {
        switch (name) {
            case "award" -> award = json.text();
            case "total" -> total = json.integer();
            case "method" -> readMethod();
            case "base" -> base = json.integer();
            case "reserve" -> reserve = json.integer();
            case "tracks" -> {
                tracksGiven = true;
                json.array(none -> readTrack());
            }
            case "tieBreak" -> tieBreak = json.texts();
            default -> json.unknown();
        }
    }

    AllocationInput input() {
        if (total == null) {
            json.fault("total", "缺少总名额");
        }
        if (!tracksGiven) {
            json.gap("tracks", "缺少赛道");
        }
        if (method != AllocationMethod.FIXED) {
            unweighted.forEach(place -> json.fault(place, "缺少权重"));
        }
        int seats = total == null ? MISSING : total;
        return new AllocationInput(award, seats, method, base, reserve, tracks, tieBreak);
    }

    private void readMethod() throws IOException {
        String key = json.text();
        AllocationMethod.of(key)
                .ifPresentOrElse(
                        known -> method = known,
                        () -> {
                            String text = "没有“%s”这种方法，应为 sainte-lague、largest-remainder 或 fixed";
                            json.gap(json.here(), text.formatted(key));
                        });
    }

    private void readTrack() throws IOException {
        String place = "tracks[" + tracks.size() + "]";
        Draft draft = new Draft();
        json.object(
                name -> {
                    switch (name) {
                        case "code" -> draft.code = json.text();
                        case "weight" -> draft.weight = json.decimal();
                        case "min" -> draft.min = json.integer();
                        case "max" -> draft.max = OptionalInt.of(json.integer());
                        case "seats" -> draft.seats = OptionalInt.of(json.integer());
                        default -> json.unknown();
                    }
                });
        if (draft.code == null) {
            json.fault(place + ".code", "缺少赛道代码");
            draft.code = "";
        }
        if (draft.weight == null) {
            unweighted.add(place + ".weight");
            draft.weight = BigDecimal.ZERO;
        }
        tracks.add(new TrackWeight(draft.code, draft.weight, draft.min, draft.max, draft.seats));
    }

    private static final class Draft {
        private String code;
        private BigDecimal weight;
        private int min;
        private OptionalInt max = OptionalInt.empty();
        private OptionalInt seats = OptionalInt.empty();
    }
}
