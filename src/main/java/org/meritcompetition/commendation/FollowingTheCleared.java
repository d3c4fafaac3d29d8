package org.meritcompetition.commendation;

import org.meritcompetition.season.Seasons;
import org.meritcompetition.vetting.GroundsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whom a decision left out follows once nothing stands against it any more. */
@Component
class FollowingTheCleared {

    private final Seasons seasons;
    private final Supplementing supplementing;

    FollowingTheCleared(Seasons seasons, Supplementing supplementing) {
        this.seasons = seasons;
        this.supplementing = supplementing;
    }

    @EventListener
    void on(GroundsChanged changed) {
        seasons.codes().stream()
                .filter(season -> seasons.plan(season).division().code().equals(changed.division()))
                .forEach(supplementing::startWhereSomebodyWaits);
    }
}
