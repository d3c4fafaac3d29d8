package org.meritcompetition.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.meritcompetition.evaluation.quota.AllocationMethod;
import org.meritcompetition.season.plan.AwardCategory;

/**
 * What the office wants to try in one category.
 *
 * @param title what the office calls it
 * @param min least seats of every track
 * @param max most seats of every track, {@code null} for no limit
 * @param weights of tracks, in place of those that hold now
 * @param unitCap the most that one unit may hold
 */
public record TrialSettings(
        AwardCategory category,
        String title,
        AllocationMethod method,
        int base,
        int reserve,
        boolean unitFloor,
        int min,
        Integer max,
        Map<String, BigDecimal> weights,
        int unitCap) {

    public TrialSettings {
        weights = Map.copyOf(weights);
    }

    /**
     * The rule that is tried.
     *
     * @param rule the one that holds now
     * @param projects accepted projects by track, where that rule has no weights
     */
    SeatRule rule(SeatRule rule, Map<String, Long> projects) {
        var tracks = rule.tracks().stream().map(track -> track(track, rule, projects)).toList();
        return new SeatRule(
                method,
                rule.total(),
                base,
                reserve,
                unitFloor,
                tracks,
                tracks.stream().map(SeatRule.Track::code).toList());
    }

    private SeatRule.Track track(SeatRule.Track track, SeatRule rule, Map<String, Long> projects) {
        if (method == AllocationMethod.FIXED) {
            return new SeatRule.Track(
                    track.code(), BigDecimal.ZERO, min, max, rule.seats().get(track.code()));
        }
        var known =
                rule.method() == AllocationMethod.FIXED
                        ? BigDecimal.valueOf(projects.getOrDefault(track.code(), 0L))
                        : track.weight();
        return new SeatRule.Track(
                track.code(), weights.getOrDefault(track.code(), known), min, max, null);
    }

    /** What differs from a plan's own settings, for the head of a comparison. */
    public List<String> words() {
        return List.of(
                method.title(),
                "基本名额 %d，预留 %d%s".formatted(base, reserve, unitFloor ? "，每单位先保底 1 席" : ""),
                "每赛道 %d 至 %s 席".formatted(min, max == null ? "不限" : max),
                "每单位至多 " + unitCap);
    }
}
