package org.meritcompetition.season.plan;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Numbers that must agree: seats with totals, totals with caps, weights with one hundred. */
final class AwardChecks {

    private final SeasonDraft draft;
    private final Faults faults;

    AwardChecks(SeasonDraft draft, Faults faults) {
        this.draft = draft;
        this.faults = faults;
    }

    void run() {
        draft.awards().forEach(this::award);
        if (draft.weights().values().stream().allMatch(Objects::nonNull)) {
            var sum = draft.weights().values().stream().mapToInt(Integer::intValue).sum();
            if (sum != 100) {
                faults.add("weights", "四部分合计 " + sum + "，不是 100", "调整各部分，使合计为 100");
            }
        }
    }

    private void award(AwardCategory category, SeasonDraft.Award award) {
        var path = "awards." + category;
        var tracks = Set.copyOf(codes());
        new SharingChecks(path, award, codes(), faults).run(draft.units().size());
        if (award.seats() != null) {
            seatsAreOfTracks(path + ".seats", award.seats().keySet(), tracks);
        }
        if (award.total() == null) {
            return;
        }
        if (award.seats() != null && award.seats().values().stream().allMatch(Objects::nonNull)) {
            var sum = award.seats().values().stream().mapToInt(Integer::intValue).sum();
            var reserve = award.sharing().reserve();
            if (sum + reserve != award.total()) {
                faults.add(
                        path + ".seats",
                        "各赛道名额合计 %d%s，与 total %d 不符"
                                .formatted(
                                        sum, reserve == 0 ? "" : "、预留 " + reserve, award.total()),
                        "改各赛道名额或 total，使二者相等");
            }
        }
        var units = draft.units().size();
        if (award.unitCap() != null && units > 0 && award.unitCap() * units < award.total()) {
            faults.add(
                    path + ".unitCap",
                    "单位上限 %d × %d 个单位＝%d，少于名额 %d"
                            .formatted(
                                    award.unitCap(), units, award.unitCap() * units, award.total()),
                    "上限至少改为 " + (award.total() + units - 1) / units);
        }
    }

    private List<String> codes() {
        return draft.tracks().stream()
                .map(TrackPlan::code)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private void seatsAreOfTracks(String path, Set<String> seated, Set<String> tracks) {
        seated.stream()
                .filter(code -> !tracks.contains(code))
                .forEach(
                        code ->
                                faults.add(
                                        path + "." + code,
                                        "没有代码为“" + code + "”的赛道",
                                        "改为 tracks 中的代码，或删去"));
        tracks.stream()
                .filter(code -> !seated.contains(code))
                .sorted()
                .forEach(code -> faults.add(path, "缺少赛道 " + code + " 的名额", "补上；没有名额写 0"));
    }
}
