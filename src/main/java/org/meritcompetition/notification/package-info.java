/**
 * 通知: tells people what concerns them, in the program and by mail. It hears the events of the other
 * modules, puts each into words for its reader in the transaction of the event, and delivers after
 * the commit.
 *
 * <p>It may know every module of the competition, the engine's seam and the shared words; nobody
 * knows it, and without it everything else compiles.
 */
@ApplicationModule(
        displayName = "通知",
        allowedDependencies = {
            "season",
            "organisation",
            "registration",
            "progress",
            "evaluation",
            "commendation",
            "objection",
            "deadline",
            "cooperation",
            "engine",
            "shared"
        })
package org.meritcompetition.notification;

import org.springframework.modulith.ApplicationModule;
