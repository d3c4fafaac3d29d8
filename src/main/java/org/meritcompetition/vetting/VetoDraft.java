package org.meritcompetition.vetting;

import java.time.LocalDate;
import org.meritcompetition.vetting.identity.Identity;

/**
 * What is to be entered in the veto list.
 *
 * @param who the person or team, with the unit's code
 * @param grounds what happened, in the words of the body
 * @param body who supplied it, e.g. 纪检监察机关
 * @param from the day of the matter, or of the decision on it
 * @param until the last day on which it counts; {@code null} for the season's look-back
 */
public record VetoDraft(
        Identity who, String grounds, String body, LocalDate from, LocalDate until) {

    /** Whether it says the same of the same, whatever else is known of them. */
    boolean repeats(VetoDraft other) {
        return who.category() == other.who.category()
                && who.name().equals(other.who.name())
                && who.unit().equals(other.who.unit())
                && grounds != null
                && grounds.equals(other.grounds)
                && from != null
                && from.equals(other.from);
    }
}
