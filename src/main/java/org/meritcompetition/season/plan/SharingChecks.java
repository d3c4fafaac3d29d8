package org.meritcompetition.season.plan;

import java.util.List;

/** Whether seats can be shared within the bounds of a category, whatever the weights come to. */
final class SharingChecks {

    private final String path;
    private final SeasonDraft.Award award;
    private final List<String> tracks;
    private final Faults faults;

    SharingChecks(String path, SeasonDraft.Award award, List<String> tracks, Faults faults) {
        this.path = path;
        this.award = award;
        this.tracks = tracks;
        this.faults = faults;
    }

    void run(int units) {
        var sharing = award.sharing();
        if (award.total() == null) {
            return;
        }
        if (sharing.reserve() > award.total()) {
            faults.add(
                    path + ".reserve",
                    "预留 %d，多于名额 %d".formatted(sharing.reserve(), award.total()),
                    "预留改为 " + award.total() + " 或更少");
            return;
        }
        if (sharing.unitFloor() && sharing.reserve() < units) {
            faults.add(
                    path + ".reserve",
                    "每个单位保底 1 席，%d 个单位，预留只有 %d".formatted(units, sharing.reserve()),
                    "预留至少改为 " + units + "，或把 unitFloor 改为 false");
        }
        if (sharing.isComputed() && !tracks.isEmpty()) {
            bounds(sharing, award.total() - sharing.reserve());
            order(sharing);
        }
    }

    private void bounds(SeatSharing sharing, int available) {
        var crossed =
                tracks.stream()
                        .filter(
                                track ->
                                        sharing.most(track)
                                                .filter(most -> most < sharing.least(track))
                                                .isPresent())
                        .toList();
        crossed.forEach(
                track ->
                        faults.add(
                                path + ".sharing",
                                "赛道 %s 的上限 %d 低于下限（含基本名额）%d"
                                        .formatted(
                                                track,
                                                sharing.most(track).orElseThrow(),
                                                sharing.least(track)),
                                "改上限、下限或 base"));
        if (!crossed.isEmpty()) {
            return;
        }
        var least = tracks.stream().mapToLong(sharing::least).sum();
        if (least > available) {
            faults.add(
                    path + ".sharing",
                    "各赛道下限（含基本名额）合计 %d，多于可分配的 %d".formatted(least, available),
                    "下限、base 或预留至少共减 " + (least - available));
        }
        var most = tracks.stream().mapToLong(track -> most(sharing, track)).sum();
        if (most < available) {
            faults.add(
                    path + ".sharing",
                    "各赛道上限合计 %d，少于可分配的 %d".formatted(most, available),
                    "上限或预留至少共加 " + (available - most));
        }
    }

    /** A track of weight 0 never gets more than its least. */
    private static long most(SeatSharing sharing, String track) {
        var weightless = !sharing.isByProjects() && sharing.weights().getOrDefault(track, 0) == 0;
        return weightless ? sharing.least(track) : sharing.most(track).orElse(Integer.MAX_VALUE);
    }

    private void order(SeatSharing sharing) {
        var place = path + ".sharing.tieBreak";
        sharing.tieBreak().stream()
                .filter(code -> !tracks.contains(code))
                .forEach(code -> faults.add(place, "没有代码为“" + code + "”的赛道", "改为 tracks 中的代码，或删去"));
        sharing.tieBreak().stream()
                .filter(
                        code ->
                                sharing.tieBreak().indexOf(code)
                                        != sharing.tieBreak().lastIndexOf(code))
                .distinct()
                .forEach(code -> faults.add(place, "赛道 " + code + " 重复出现", "只保留一处"));
        tracks.stream()
                .filter(code -> !sharing.tieBreak().contains(code))
                .forEach(code -> faults.add(place, "没有排到赛道 " + code, "商值、权重都相等时按这个先后，请排入全部赛道"));
    }
}
