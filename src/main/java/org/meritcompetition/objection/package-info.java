/**
 * 异议: what somebody holds against a name on a public notice (domain §4.5): raised under a real name
 * without signing in, verified by the office, concluded by the leading group, answered. It freezes
 * that one nominee; upheld, the next in rank succeeds and gets a notice of its own.
 *
 * <p>It may know commendation, evaluation, organisation, season, the engine's seam and the shared
 * words; {@code process} alone knows the engine. Nobody before it knows it.
 */
@ApplicationModule(
        displayName = "公示异议",
        allowedDependencies = {
            "commendation",
            "evaluation",
            "organisation",
            "season",
            "engine",
            "shared"
        })
package org.meritcompetition.objection;

import org.springframework.modulith.ApplicationModule;
