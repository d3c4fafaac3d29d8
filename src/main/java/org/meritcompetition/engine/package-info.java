/**
 * The seam to the process engine: forms, process instances, the season's clock, and everything that
 * keeps the engine from being used past the rules. It knows no module of the competition; every
 * module may know it. Camunda is imported here and in the modules' {@code process} rooms, nowhere
 * else.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = "shared",
        type = org.springframework.modulith.ApplicationModule.Type.OPEN)
package org.meritcompetition.engine;
