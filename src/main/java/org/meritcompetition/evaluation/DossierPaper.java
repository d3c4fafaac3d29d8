package org.meritcompetition.evaluation;

import org.meritcompetition.season.plan.AwardCategory;

/**
 * A dossier as those who fill, check or examine it read it.
 *
 * @param state {@code null} where nothing was filled yet
 * @param content {@code null} where nothing was filled yet, or the unit does not consent
 * @param waiver why the unit does not consent, {@code null} where it does
 * @param openReturn who gave it back and why, {@code null} unless it has to be corrected
 */
public record DossierPaper(
        Seat seat,
        String season,
        DossierState state,
        boolean signedByUnit,
        DossierContent content,
        String waiver,
        String openReturn) {

    public AwardCategory category() {
        return seat.category();
    }
}
