package org.meritcompetition.evaluation;

import org.meritcompetition.season.plan.AwardCategory;

/**
 * A seat and who holds it, as a calculation gave it.
 *
 * @param nominee key of the candidate
 */
public record HeldSeat(
        AwardCategory category, String track, String unit, String nominee, String candidate) {

    static HeldSeat of(QuotaSeat seat) {
        return new HeldSeat(
                seat.category(), seat.track(), seat.unit(), seat.nominee(), seat.candidate());
    }
}
