package org.meritcompetition.evaluation;

import java.util.Optional;

/** What somebody has typed into the form of a dossier and not yet sent. */
public interface DossierDrafts {

    /**
     * Of an open dossier, with blanks for what is still missing; empty where the account has typed
     * nothing.
     */
    Optional<DossierContent> of(Seat seat, String account);
}
