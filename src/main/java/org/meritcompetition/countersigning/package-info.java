/**
 * 会签 of the leading group (notice 〔2024〕2号, section 七（三） “分赛区领导小组审定”): its members give opinions
 * and votes beside each other on everybody of the list, before its chair concludes.
 *
 * <p>It may know evaluation, recusal, the organisation, season with its plan, the engine's seam and
 * the shared words; {@code process} alone knows the engine. Commendation comes after it and is
 * unknown to it.
 */
@ApplicationModule(
        displayName = "会签",
        allowedDependencies = {
            "evaluation",
            "recusal",
            "organisation",
            "season",
            "engine",
            "shared"
        })
package org.meritcompetition.countersigning;

import org.springframework.modulith.ApplicationModule;
