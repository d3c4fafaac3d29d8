package org.meritcompetition.season;

import java.util.Optional;

/** What people call those who are up for an honour, for whoever knows their keys alone. */
public interface CandidateNames {

    /** Empty where nobody of that key is on the list. */
    Optional<String> of(String nominee);
}
