package org.meritcompetition.papers;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meritcompetition.engine.HeldGroups;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.organisation.Role;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.springframework.security.core.Authentication;

/**
 * Who reads: the office, who has every paper of its season, or somebody of a unit, who has the
 * unit's own.
 *
 * @param unit {@code null} for the office
 */
public record PaperReader(Authentication who, UnitPlan unit) {

    /** Empty for everybody else. */
    public static Optional<PaperReader> of(Authentication who, SeasonPlan plan) {
        var division = plan.division().code();
        var groups = HeldGroups.of(who);
        if (groups.contains(Group.office(division))) {
            return Optional.of(new PaperReader(who, null));
        }
        return plan.units().stream()
                .filter(unit -> isOf(groups, division, unit.code()))
                .findFirst()
                .map(unit -> new PaperReader(who, unit));
    }

    public boolean isOffice() {
        return unit == null;
    }

    /** Whether the reader has what is that unit's. */
    public boolean has(String code) {
        return isOffice() || unit.code().equals(code);
    }

    private static boolean isOf(Set<String> groups, String division, String unit) {
        return Stream.of(Role.LIAISON, Role.PROJECT_OWNER, Role.LINE_LEADER, Role.HEAD)
                .anyMatch(role -> groups.contains(Group.unit(division, unit, role)));
    }
}
