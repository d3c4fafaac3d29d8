/**
 * 归档: what a season, or one nominee, leaves behind, as one ZIP that proves itself without this
 * program: papers, attached files, decisions, the record, an index and checksums (ADR 0023).
 *
 * <p>What goes in says each module that has something, by an {@code ArchivedPart}; a few of them
 * are in {@code parts}. It may know the attached files, the phases whose outcome it keeps, the
 * record, recusal, the organisation, the season with its plan, documents, the engine's seam and the
 * shared words.
 */
@ApplicationModule(
        displayName = "归档",
        allowedDependencies = {
            "evidence",
            "commendation",
            "evaluation",
            "registration",
            "record",
            "recusal",
            "organisation",
            "season",
            "document",
            "engine",
            "shared"
        })
package org.meritcompetition.archive;

import org.springframework.modulith.ApplicationModule;
