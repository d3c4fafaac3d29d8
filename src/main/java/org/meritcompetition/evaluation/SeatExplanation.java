package org.meritcompetition.evaluation;

import java.util.List;
import org.meritcompetition.season.plan.AwardCategory;

/** Everything that led to what one nominee holds, a sentence each. */
public record SeatExplanation(
        AwardCategory category,
        String track,
        String unit,
        String candidate,
        List<String> sentences) {}
