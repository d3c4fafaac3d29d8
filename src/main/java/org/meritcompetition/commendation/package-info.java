/**
 * The end of the season (notice 〔2024〕2号, section 四（三） “经领导小组审定后进行表彰表扬”): the leading group's
 * approval, the public notice, the decision with its document number, the commendations and the
 * honour roll, and what each unit sums up of its year.
 *
 * <p>It may know evaluation, the 会签, vetting, recusal, the organisation, season, the record, the
 * engine's seam and the shared words; {@code process} alone knows the engine. Nobody before it
 * knows it.
 */
@ApplicationModule(
        displayName = "审定表彰",
        allowedDependencies = {
            "evaluation",
            "countersigning",
            "vetting",
            "vetting :: identity",
            "recusal",
            "organisation",
            "season",
            "record",
            "engine",
            "shared"
        })
package org.meritcompetition.commendation;

import org.springframework.modulith.ApplicationModule;
