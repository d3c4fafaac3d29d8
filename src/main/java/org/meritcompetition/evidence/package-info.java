/**
 * 附件: the files by which a unit proves what it writes, on a project, a progress report or the
 * dossier of a nominee (Annex 4). A file is known by its content: it is kept once under its hash,
 * however often it was sent; its rows say who sent it, when, and as which version.
 *
 * <p>{@code store} keeps files, {@code content} says what they are, {@code process} alone knows the
 * engine. It may know the phases of the competition, recusal, the organisation, the season with its
 * plan, the engine's seam and the shared words; evaluation asks it through {@code DossierCondition}
 * without knowing it.
 */
@ApplicationModule(
        displayName = "附件",
        allowedDependencies = {
            "evaluation",
            "progress",
            "registration",
            "recusal",
            "organisation",
            "season",
            "engine",
            "shared"
        })
package org.meritcompetition.evidence;

import org.springframework.modulith.ApplicationModule;
