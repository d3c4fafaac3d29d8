package org.meritcompetition.registration;

import java.util.List;

/**
 * What somebody of the office may decide on.
 *
 * @param open the entries, in the order of their keys
 * @param keptAway how many more there are from which that person has to keep away
 */
public record BulkChoice(List<ProjectEntry> open, int keptAway) {

    public BulkChoice {
        open = List.copyOf(open);
    }
}
