package org.meritcompetition.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.meritcompetition.season.plan.AwardCategory;

/**
 * One seat that nobody of its track could take, or that the office kept back, moved to another
 * track of the same category.
 *
 * @param fromTrack {@link #RESERVE} for a seat that was kept back
 */
@Embeddable
public record SeatMove(
        @Enumerated(EnumType.STRING) AwardCategory category, String fromTrack, String toTrack) {

    /** Stands for the reserve in the place of a track. */
    public static final String RESERVE = "RESERVE";

    public boolean comesFromReserve() {
        return fromTrack.equals(RESERVE);
    }
}
