package org.meritcompetition.vetting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.meritcompetition.season.plan.AwardCategory;

/**
 * A nominee about whom a body is asked, with its answer.
 *
 * @param nominee key of the candidate
 * @param born year and month of birth of a person, {@code 1985-06}, by which a body tells namesakes
 *     apart; {@code null} where it is not known
 * @param grounds of an objection, {@code null} where there is none
 */
@Embeddable
public record ConsultedNominee(
        String nominee,
        @Enumerated(EnumType.STRING) AwardCategory category,
        String unit,
        String candidate,
        String born,
        @Enumerated(EnumType.STRING) Opinion opinion,
        String grounds) {

    /** Asked, not answered yet. */
    public static ConsultedNominee asked(
            String nominee, AwardCategory category, String unit, String candidate, String born) {
        return new ConsultedNominee(nominee, category, unit, candidate, born, Opinion.NONE, null);
    }

    /** Whether the body still has to say something. */
    boolean isOpen() {
        return opinion == Opinion.NONE || opinion == Opinion.UNSETTLED;
    }

    ConsultedNominee answered(Opinion said, String why) {
        return new ConsultedNominee(nominee, category, unit, candidate, born, said, why);
    }
}
