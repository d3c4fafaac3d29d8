package org.meritcompetition.season.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritcompetition.season.plan.SeatSharing.Bounds;

/**
 * Reads how the seats of one category are shared; whatever could not be read is left out, and has
 * been named as a fault.
 */
final class SharingReader {

    private static final int MANY = 10_000;
    private static final String BY_PROJECTS = "accepted-projects";

    private final Section award;
    private final List<String> tracks;
    private final Faults faults;

    SharingReader(Section award, List<String> tracks, Faults faults) {
        this.award = award;
        this.tracks = tracks;
        this.faults = faults;
    }

    SeatSharing read() {
        var reserve = orZero(award.optionalWhole("reserve", 0, MANY));
        var floor = award.has("unitFloor") && award.yes("unitFloor");
        if (!award.has("sharing")) {
            return new SeatSharing(
                    SeatMethod.FIXED, 0, reserve, floor, Map.of(), Map.of(), List.of());
        }
        if (award.has("seats")) {
            faults.add(
                    award.at("sharing"),
                    "“seats”和“sharing”不能都写",
                    "名额表照附件 1 的留 seats，由程序计算的留 sharing");
        }
        var sharing = award.section("sharing");
        sharing.knowing("method", "base", "weights", "bounds", "trackBounds", "tieBreak");
        return new SeatSharing(
                method(sharing),
                orZero(sharing.optionalWhole("base", 0, MANY)),
                reserve,
                floor,
                weights(sharing),
                bounds(sharing),
                sharing.texts("tieBreak"));
    }

    private SeatMethod method(Section sharing) {
        var word = sharing.text("method");
        var method = word == null ? SeatMethod.SAINTE_LAGUE : SeatMethod.of(word).orElse(null);
        if (method == null || method == SeatMethod.FIXED) {
            faults.add(
                    sharing.at("method"),
                    "没有“%s”这种算法".formatted(word),
                    "写 sainte-lague（席位商值法）或 largest-remainder（最大余数法）；照名额表的不写 sharing，写 seats");
            return SeatMethod.SAINTE_LAGUE;
        }
        return method;
    }

    private Map<String, Integer> weights(Section sharing) {
        if (!sharing.isMapping("weights")) {
            var word = sharing.text("weights");
            if (word != null && !word.equals(BY_PROJECTS)) {
                faults.add(
                        sharing.at("weights"),
                        "不能写“" + word + "”",
                        "写 accepted-projects（按受理项目数），或逐赛道写 {T01: 34, …}");
            }
            return Map.of();
        }
        var section = sharing.section("weights");
        var weights = new LinkedHashMap<String, Integer>();
        ofTracks(section)
                .forEach(track -> weights.put(track, orZero(section.whole(track, 0, MANY))));
        tracks.stream()
                .filter(track -> !section.has(track))
                .forEach(
                        track ->
                                faults.add(
                                        section.at(track), "缺少赛道 " + track + " 的权重", "补上；没有权重写 0"));
        return weights;
    }

    private Map<String, Bounds> bounds(Section sharing) {
        var bounds = new LinkedHashMap<String, Bounds>();
        if (sharing.has("bounds")) {
            var all = bounds(sharing.section("bounds"), new Bounds(0, null));
            tracks.forEach(track -> bounds.put(track, all));
        }
        if (sharing.has("trackBounds")) {
            var section = sharing.section("trackBounds");
            ofTracks(section)
                    .forEach(
                            track ->
                                    bounds.put(
                                            track,
                                            bounds(
                                                    section.section(track),
                                                    bounds.getOrDefault(
                                                            track, new Bounds(0, null)))));
        }
        return bounds;
    }

    private static Bounds bounds(Section section, Bounds otherwise) {
        section.knowing("min", "max");
        var min = section.optionalWhole("min", 0, MANY);
        var max = section.optionalWhole("max", 0, MANY);
        return new Bounds(min == null ? otherwise.min() : min, max == null ? otherwise.max() : max);
    }

    private List<String> ofTracks(Section section) {
        section.keys().stream()
                .filter(key -> !tracks.contains(key))
                .forEach(
                        key ->
                                faults.add(
                                        section.at(key),
                                        "没有代码为“" + key + "”的赛道",
                                        "改为 tracks 中的代码，或删去"));
        return section.keys().stream().filter(tracks::contains).toList();
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }
}
