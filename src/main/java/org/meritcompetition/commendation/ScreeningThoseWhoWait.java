package org.meritcompetition.commendation;

import org.meritcompetition.evaluation.Clearing;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.vetting.GroundsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A veto after the year has ended still stops whoever waits for a supplement; it is a matter of
 * revoking for those alone who are honoured already.
 */
@Component
class ScreeningThoseWhoWait {

    private final Seasons seasons;
    private final Decisions decisions;
    private final PublicNotices notices;
    private final Clearing clearing;

    ScreeningThoseWhoWait(
            Seasons seasons, Decisions decisions, PublicNotices notices, Clearing clearing) {
        this.seasons = seasons;
        this.decisions = decisions;
        this.notices = notices;
        this.clearing = clearing;
    }

    @EventListener
    void on(GroundsChanged changed) {
        seasons.codes().stream()
                .filter(season -> seasons.plan(season).division().code().equals(changed.division()))
                .filter(season -> decisions.countBySeason(season) > 0)
                .filter(notices::awaitDecision)
                .forEach(clearing::again);
    }
}
