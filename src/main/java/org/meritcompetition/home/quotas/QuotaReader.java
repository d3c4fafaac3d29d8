package org.meritcompetition.home.quotas;

import java.util.Optional;
import org.meritcompetition.evaluation.QuotaProof;
import org.meritcompetition.organisation.Outlook;
import org.meritcompetition.organisation.Overseers;
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

    /**
     * @throws AccessDeniedException for anybody else
     */
    static QuotaReader of(Authentication who, SeasonPlan plan) {
        return find(who, plan).orElseThrow(() -> new AccessDeniedException("not for this role"));
    }

    static boolean reads(Authentication who, SeasonPlan plan) {
        return find(who, plan).isPresent();
    }

    /** The administrator looks over everything but this. */
    private static Optional<QuotaReader> find(Authentication who, SeasonPlan plan) {
        if (Overseers.isAdministrator(who) && !isOffice(who, plan)) {
            return Optional.empty();
        }
        return Outlook.of(who, plan)
                .flatMap(
                        it ->
                                it.all()
                                        ? Optional.of(new QuotaReader(Optional.empty()))
                                        : it.units().stream()
                                                .findFirst()
                                                .map(unit -> new QuotaReader(Optional.of(unit))));
    }

    static boolean isOffice(Authentication who, SeasonPlan plan) {
        return Overseers.isOffice(plan, who);
    }

    /** That part of the proof which the person may read. */
    QuotaProof shown(QuotaProof proof) {
        return unit.map(proof::ofUnit).orElse(proof);
    }

    boolean readsAll() {
        return unit.isEmpty();
    }
}
