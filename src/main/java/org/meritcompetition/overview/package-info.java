/**
 * 跟踪督促: what the season's course looks like from above, read from the engine's history beside a
 * table of where each task belongs. Its one action, 催办, is the deadlines' own.
 *
 * <p>It may know the modules whose work it shows; nobody knows it.
 */
@ApplicationModule(
        displayName = "跟踪督促",
        allowedDependencies = {
            "evaluation",
            "progress",
            "registration",
            "season",
            "organisation",
            "deadline",
            "cooperation",
            "document",
            "engine",
            "shared"
        })
package org.meritcompetition.overview;

import org.springframework.modulith.ApplicationModule;
