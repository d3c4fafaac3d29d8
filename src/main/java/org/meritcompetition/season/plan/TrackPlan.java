package org.meritcompetition.season.plan;

import java.util.List;

/**
 * A track of the season.
 *
 * @param code {@code T03}
 * @param name without the word 赛道: 数字化转型
 * @param foci the two things it competes in: 赛实战管用, 赛创新实践
 * @param judge the department that judges it
 * @param deputy code of the track whose judge stands in when this one is recused
 * @param judgeUnit code of the participating unit that the judging department belongs to; {@code
 *     null} where it belongs to none. Nominees of that unit make the judge recuse
 */
public record TrackPlan(
        String code,
        String name,
        List<String> foci,
        String judge,
        String deputy,
        String judgeUnit) {

    public TrackPlan {
        foci = List.copyOf(foci);
    }
}
