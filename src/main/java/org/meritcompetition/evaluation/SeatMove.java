package org.meritcompetition.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.meritcompetition.season.plan.AwardCategory;

/** One seat that nobody of its track could take, moved to another track of the same category. */
@Embeddable
public record SeatMove(
        @Enumerated(EnumType.STRING) AwardCategory category, String fromTrack, String toTrack) {}
