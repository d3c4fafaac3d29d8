/**
 * 注册登记, the first phase: each unit plans its year's work and registers up to the season's number of
 * projects a track; the line leader signs, and the office accepts entry by entry and marks the plan
 * (notice 〔2024〕2号, sections 四（一） and 七（二）).
 *
 * <p>Later phases ask {@code ProjectEntries} and {@code WorkPlans}; they are never asked back.
 *
 * <p>It may know the season with its plan, the organisation, recusal, the engine's seam and the
 * shared words.
 */
@ApplicationModule(
        displayName = "注册登记",
        allowedDependencies = {"season", "organisation", "recusal", "engine", "shared"})
package org.meritcompetition.registration;

import org.springframework.modulith.ApplicationModule;
