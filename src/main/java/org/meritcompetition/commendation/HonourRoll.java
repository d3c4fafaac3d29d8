package org.meritcompetition.commendation;

import java.time.Instant;
import java.util.List;
import org.meritcompetition.season.plan.AwardCategory;

/**
 * 光荣榜 of one season, as everybody may read it.
 *
 * @param title of the season
 * @param list in the order of lists
 */
public record HonourRoll(
        String season,
        String title,
        DecisionDocument document,
        Instant publishedAt,
        List<Honouree> list) {

    public List<Honouree> of(AwardCategory category) {
        return list.stream().filter(one -> one.category() == category).toList();
    }
}
