package org.meritcompetition.commendation;

import java.util.Map;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.evaluation.Clearing;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 补充表彰: who is released after the evaluation ended follows in a decision of its own. Before that
 * the decision to come takes everybody.
 */
@Service
@Transactional
public class Supplementing {

    private static final String PROCESS = "supplementary-decision";
    private static final String EVALUATION = "award-evaluation";

    private final PublicNotices notices;
    private final Decisions decisions;
    private final IssuingDecisions issuing;
    private final Clearing clearing;
    private final Instances instances;
    private final Seasons seasons;

    Supplementing(
            PublicNotices notices,
            Decisions decisions,
            IssuingDecisions issuing,
            Clearing clearing,
            Instances instances,
            Seasons seasons) {
        this.notices = notices;
        this.decisions = decisions;
        this.issuing = issuing;
        this.clearing = clearing;
        this.instances = instances;
        this.seasons = seasons;
    }

    /**
     * Starts the next decision where somebody waits for one and none is under way. After the end of
     * the year a veto screens nobody by itself any more, so that the gates are asked here.
     */
    public void startWhereSomebodyWaits(String season) {
        notices.findBySeasonAndNumber(season, 1);
        if (decisions.countBySeason(season) == 0
                && instances.running(EVALUATION, season + "/award")) {
            return;
        }
        if (!notices.awaitDecision(season)) {
            return;
        }
        clearing.again(season);
        var list = issuing.list(season);
        var key = CommendationDecision.keyOf(season, list.number());
        if (!list.honourees().isEmpty() && !instances.running(PROCESS, key)) {
            var division = seasons.plan(season).division().code();
            instances.start(PROCESS, key, Map.of("season", season, "division", division));
        }
    }
}
