package org.meritcompetition.evaluation;

import org.meritcompetition.registration.ProjectEntry;
import org.meritcompetition.season.plan.AwardCategory;

/**
 * A participant, or the team, of an accepted project that did not apply but may be added by the
 * judge.
 */
public record Outsider(AwardCategory category, ProjectEntry project, String name) {

    /** How a vote names it: no key of a candidate looks like this. */
    public String value() {
        return project.key() + "#" + name;
    }
}
