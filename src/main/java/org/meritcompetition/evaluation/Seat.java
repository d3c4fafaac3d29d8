package org.meritcompetition.evaluation;

import java.util.Comparator;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;

/**
 * A nominee on the list of 正式 and 备选.
 *
 * @param nominee key of the candidate
 * @param entry key of the project it is nominated for
 * @param place number of the seat within track and category for 正式, order of succession for 备选
 */
public record Seat(
        String nominee,
        AwardCategory category,
        String track,
        String unit,
        String entry,
        String candidate,
        SeatStatus status,
        int place) {

    static final Comparator<Seat> BY_LIST =
            Comparator.comparing(Seat::category)
                    .thenComparing(Seat::track)
                    .thenComparing(Seat::status)
                    .thenComparing(Seat::place);

    /** 张三（黄浦区城管执法局·专项执法·先进个人） */
    public String named(SeasonPlan plan) {
        return "%s（%s·%s·%s）"
                .formatted(
                        candidate,
                        plan.unit(unit).name(),
                        plan.track(track).name(),
                        category.label());
    }

    public boolean isFormal() {
        return status == SeatStatus.FORMAL;
    }
}
