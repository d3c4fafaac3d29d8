/**
 * 实施推进, the second phase: every accepted project reports each period, the judge of its track
 * reviews the reports, inspects it at mid-term and gives guidance; units assess themselves and may
 * ask to change or withdraw a project (notice 〔2024〕2号, sections 四（二） and 七（三）).
 *
 * <p>Later phases ask {@code ProgressRecord}, {@code ProgressReports} and {@code
 * AssessingOwnPlans}; they are never asked back.
 *
 * <p>It may know the registration, the deadlines, the organisation, recusal, the season with its
 * plan, the engine's seam and the shared words.
 */
@ApplicationModule(
        displayName = "实施推进",
        allowedDependencies = {
            "registration",
            "deadline",
            "organisation",
            "recusal",
            "season",
            "engine",
            "shared"
        })
package org.meritcompetition.progress;

import org.springframework.modulith.ApplicationModule;
