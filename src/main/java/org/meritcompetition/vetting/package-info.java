/**
 * 资格审核, what speaks against a candidate beyond its project: the veto list 负面清单, the bodies that are
 * consulted (征求意见), the honours of earlier years, and the question of who is who.
 *
 * <p>The evaluation asks it, and it never asks back: whom to consult about, and who was honoured,
 * it is told.
 *
 * <p>It may know the registration, for an entry names somebody who takes part, the season with its
 * plan, the spreadsheets, the engine's seam and the shared words; {@code process} alone knows the
 * engine.
 */
@ApplicationModule(
        displayName = "资格审核",
        allowedDependencies = {"registration", "season", "document", "engine", "shared"})
package org.meritcompetition.vetting;

import org.springframework.modulith.ApplicationModule;
