/**
 * The season (年度竞赛): one yearly edition of a division's competition, as its season file defines it.
 * Every later module reads the plan here; it knows none of them and starts their processes by name.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"document", "engine", "shared"},
        type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package org.meritcompetition.season;
