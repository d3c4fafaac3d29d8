/**
 * The evaluation of the season (notice 〔2024〕2号, sections 四（三）, 五 and 七（三）): its deployment, the
 * year-end marks, the process score that is frozen from them, and the five-step chain from a unit's
 * application to the dossiers that the leading group decides on.
 *
 * <p>The rules are here and in the plain rooms {@code eligibility} and {@code quota}; {@code
 * process} alone knows the engine. It may know vetting, recusal, the deadlines, the organisation,
 * progress, registration, season with its plan, the engine's seam and the shared words;
 * commendation comes after it and is unknown to it.
 */
@ApplicationModule(
        displayName = "评比表彰",
        allowedDependencies = {
            "vetting",
            "vetting :: identity",
            "recusal",
            "deadline",
            "organisation",
            "progress",
            "registration",
            "season",
            "engine",
            "shared"
        })
package org.meritcompetition.evaluation;

import org.springframework.modulith.ApplicationModule;
