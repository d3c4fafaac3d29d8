package org.meritcompetition.evaluation;

import org.meritcompetition.season.plan.AwardCategory;

/** What else must be there before a dossier is handed in; whoever keeps it says so. */
public interface DossierCondition {

    /**
     * Refuses, in the same transaction, while something is missing; nothing may be taken away again
     * before that transaction ends.
     */
    void refuseUnlessMet(String season, String nominee, AwardCategory category);
}
