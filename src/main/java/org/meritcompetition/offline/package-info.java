/**
 * 离线填报: forms that a unit fills in a spreadsheet and brings back, as a whole or not at all (notice
 * 〔2024〕2号, 附件 2 and 4). It has no rules of its own: the table is made from the form, each row goes
 * through the gate of the form and the module behind it.
 *
 * <p>It may know the season with its plan, the organisation, the spreadsheets, the engine's seam
 * and the shared words; nobody knows it.
 */
@ApplicationModule(
        displayName = "离线填报",
        allowedDependencies = {"season", "organisation", "document", "engine", "shared"})
package org.meritcompetition.offline;

import org.springframework.modulith.ApplicationModule;
