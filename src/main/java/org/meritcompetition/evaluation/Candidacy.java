package org.meritcompetition.evaluation;

import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.vetting.identity.Identity;

/**
 * One candidate as the liaison fills it in.
 *
 * @param entry key of the accepted project whose work is recommended
 * @param candidate name of the team or of the participant
 * @param preference the unit's own order within the category, from 1; {@code null} for the next
 *     free place
 * @param deeds 简要事迹
 * @param born year and month of birth of a person, {@code 1985-06}; {@code null} where it was not
 *     given
 * @param newMerit what is new since the same honour was given before; {@code null} where nothing
 *     was said
 * @param post of a person whose name another participant of the project bears as well; {@code null}
 *     where the name says who it is
 */
public record Candidacy(
        AwardCategory category,
        String entry,
        String candidate,
        Integer preference,
        String deeds,
        String born,
        String newMerit,
        String post) {

    public Candidacy(
            AwardCategory category,
            String entry,
            String candidate,
            Integer preference,
            String deeds) {
        this(category, entry, candidate, preference, deeds, null, null, null);
    }

    Identity of(String unit) {
        return new Identity(category, candidate, unit, born);
    }
}
