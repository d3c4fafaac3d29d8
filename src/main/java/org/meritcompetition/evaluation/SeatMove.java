package org.meritcompetition.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;

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

    /** 先进集体：专项执法空缺1席调剂到教育培训 */
    public String inWords(SeasonPlan plan) {
        return "%s：%s1席调剂到%s"
                .formatted(
                        category.label(),
                        comesFromReserve() ? "预留" : plan.track(fromTrack).name() + "空缺",
                        plan.track(toTrack).name());
    }

    public boolean comesFromReserve() {
        return fromTrack.equals(RESERVE);
    }
}
