/**
 * 协同办理, beside a task and its form: hand over (转办), lend (委派), ask one more opinion (加签), send a
 * copy (抄送) and take back what was sent (撤回). Each has its rule who may, an entry in the record,
 * and a refusal that says why.
 *
 * <p>It may know the organisation, the season and the engine's seam; it knows nothing of what the
 * tasks are about.
 */
@ApplicationModule(
        displayName = "协同办理",
        allowedDependencies = {"season", "organisation", "engine", "shared"})
package org.meritcompetition.cooperation;

import org.springframework.modulith.ApplicationModule;
