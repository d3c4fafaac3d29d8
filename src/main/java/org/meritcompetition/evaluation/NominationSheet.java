package org.meritcompetition.evaluation;

import java.util.List;
import java.util.Map;
import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.plan.AwardCategory;

/**
 * All that a nominating person needs to see of one track.
 *
 * @param ballots the proposed order of each category
 * @param applications what was handed in, eligible or not, by key
 * @param projects the track's accepted projects by key
 * @param outsiders who might be added
 */
public record NominationSheet(
        Map<AwardCategory, Ballot> ballots,
        Map<String, AwardApplication> applications,
        Map<String, ProjectEntry> projects,
        List<Outsider> outsiders) {

    public Ballot ballot(AwardCategory category) {
        return ballots.get(category);
    }

    /** Handed in, but a rule is not met. */
    public List<AwardApplication> ineligible() {
        return applications.values().stream().filter(a -> !a.isEligible()).toList();
    }
}
