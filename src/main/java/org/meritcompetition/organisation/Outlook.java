package org.meritcompetition.organisation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.engine.HeldGroups;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.TrackPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.springframework.security.core.Authentication;

/**
 * What of a season a person may look over: the administrator, the office and the leading group of
 * its division all of it, a judge the own tracks, a unit's people the own unit.
 *
 * @param all whether it is everything; then the other two are empty
 */
public record Outlook(boolean all, Set<String> tracks, Set<String> units) {

    private static final Outlook EVERYTHING = new Outlook(true, Set.of(), Set.of());

    /** Empty for somebody who has no part in the season. */
    public static Optional<Outlook> of(Authentication who, SeasonPlan plan) {
        var groups = HeldGroups.of(who);
        var division = plan.division().code();
        if (groups.contains(HeldGroups.ADMINISTRATORS)) {
            return Optional.of(EVERYTHING);
        }
        if (isForeign(division, groups)) {
            return Optional.empty();
        }
        if (groups.contains(Group.office(division))
                || leads(groups, Group.leadingGroup(division))) {
            return Optional.of(EVERYTHING);
        }
        var tracks =
                codes(
                        plan.tracks().stream()
                                .map(TrackPlan::code)
                                .filter(it -> groups.contains(Group.track(division, it))));
        var units =
                codes(
                        plan.units().stream()
                                .map(UnitPlan::code)
                                .filter(unit -> isOf(unit, division, groups)));
        return tracks.isEmpty() && units.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outlook(false, tracks, units));
    }

    /** Most of the seasons that there are: their units and tracks need not be gone through. */
    private static boolean isForeign(String division, Set<String> groups) {
        var own = division + "-";
        return groups.stream().noneMatch(it -> it.startsWith(own));
    }

    /** The leading group has rooms of its own, e.g. for its chair. */
    private static boolean leads(Set<String> groups, String leadingGroup) {
        return groups.stream()
                .anyMatch(it -> it.equals(leadingGroup) || it.startsWith(leadingGroup + "-"));
    }

    private static boolean isOf(String unit, String division, Set<String> groups) {
        return Role.OF_A_UNIT.stream()
                .anyMatch(role -> groups.contains(Group.unit(division, unit, role)));
    }

    private static Set<String> codes(Stream<String> codes) {
        return codes.collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether what belongs to that track and unit is within it.
     *
     * @param track {@code null} for what belongs to none; likewise the unit
     */
    public boolean covers(String track, String unit) {
        return all
                || track != null && tracks.contains(track)
                || unit != null && units.contains(unit);
    }
}
