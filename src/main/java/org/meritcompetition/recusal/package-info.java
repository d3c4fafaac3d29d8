/**
 * 回避: who must keep away from a decision, because it concerns the own unit, the own name, or
 * somebody to whom a tie was declared (domain §4.5). The phases ask it before they let anybody
 * decide.
 *
 * <p>It may know the organisation, the season with its plan, the engine's seam and the shared
 * words.
 */
@ApplicationModule(
        displayName = "回避",
        allowedDependencies = {"organisation", "season", "engine", "shared"})
package org.meritcompetition.recusal;

import org.springframework.modulith.ApplicationModule;
