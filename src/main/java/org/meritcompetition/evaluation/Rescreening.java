package org.meritcompetition.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPhase;
import org.meritcompetition.vetting.GroundsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Screens again as soon as what candidates are screened by has changed. */
@Component
class Rescreening {

    private final Seasons seasons;
    private final ScreeningApplications screening;
    private final ScreenedLater later;
    private final Clock clock;

    Rescreening(
            Seasons seasons, ScreeningApplications screening, ScreenedLater later, Clock clock) {
        this.seasons = seasons;
        this.screening = screening;
        this.later = later;
        this.clock = clock;
    }

    @EventListener
    void on(GroundsChanged changed) {
        seasons.codes().stream()
                .filter(season -> seasons.plan(season).division().code().equals(changed.division()))
                .filter(season -> !isOver(season) || later.isAwaited(season))
                .forEach(screening::screenAgain);
    }

    /** What is found later is no matter of screening any more, but of revoking. */
    private boolean isOver(String season) {
        var end = seasons.plan(season).phase(SeasonPhase.EVALUATION).to();
        return LocalDate.now(clock).isAfter(end);
    }
}
