/**
 * When a duty is due, when it closes, and who is told in between (逾期督促). It knows the season's plan
 * and the groups; the models ask it for every date, so that no date stands in a model.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"season", "organisation", "recusal", "engine", "shared"})
package org.meritcompetition.deadline;
