package org.meritcompetition.home.quotas;

import java.util.Optional;
import java.util.regex.Pattern;
import org.meritcompetition.evaluation.QuotaProof;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;

/**
 * What a person may read of the quotas: the office and the leading group all, a unit's people their
 * own nominees, nobody else anything.
 *
 * @param unit the unit whose nominees alone are shown; empty for all
 */
record QuotaReader(Optional<String> unit) {

    private static final String GROUP = "GROUP_";

    /**
     * @throws AccessDeniedException for anybody else
     */
    static QuotaReader of(Authentication who, SeasonPlan plan) {
        return find(who, plan).orElseThrow(() -> new AccessDeniedException("not for this role"));
    }

    static boolean reads(Authentication who, SeasonPlan plan) {
        return find(who, plan).isPresent();
    }

    private static Optional<QuotaReader> find(Authentication who, SeasonPlan plan) {
        var division = plan.division().code();
        if (isOffice(who, plan) || isIn(who, Group.leadingGroup(division) + "(-.+)?")) {
            return Optional.of(new QuotaReader(Optional.empty()));
        }
        return plan.units().stream()
                .map(unit -> unit.code())
                .filter(
                        unit ->
                                isIn(
                                        who,
                                        "%s-unit-%s-(liaison|line-leader|head|project-owner)"
                                                .formatted(
                                                        Pattern.quote(division),
                                                        Pattern.quote(unit))))
                .findFirst()
                .map(unit -> new QuotaReader(Optional.of(unit)));
    }

    static boolean isOffice(Authentication who, SeasonPlan plan) {
        return isIn(who, Group.office(plan.division().code()));
    }

    /** That part of the proof which the person may read. */
    QuotaProof shown(QuotaProof proof) {
        return unit.map(proof::ofUnit).orElse(proof);
    }

    boolean readsAll() {
        return unit.isEmpty();
    }

    private static boolean isIn(Authentication who, String pattern) {
        return who.getAuthorities().stream()
                .anyMatch(it -> it.getAuthority().matches(GROUP + pattern));
    }
}
