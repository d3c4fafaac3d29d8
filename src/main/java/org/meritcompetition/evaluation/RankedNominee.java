package org.meritcompetition.evaluation;

import java.math.BigDecimal;
import org.meritcompetition.season.plan.AwardCategory;

/**
 * A nominee as the track's nomination left it.
 *
 * @param key of the candidate, {@code cg-2024/award/T03/huangpu/P1}
 * @param entry key of the project it is nominated for
 * @param rank from 1 within track and category. A judge's and the office's ranks are strict. Where
 *     the scores alone ranked and are equal in every published criterion, nominees share a rank,
 *     and the leading group has to decide
 * @param preference the unit's own order within the category
 * @param score the process score of the project; {@code null} where none was frozen
 */
public record RankedNominee(
        String key,
        AwardCategory category,
        String track,
        String unit,
        String candidate,
        String entry,
        int rank,
        int preference,
        BigDecimal score) {}
