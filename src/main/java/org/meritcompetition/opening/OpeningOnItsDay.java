package org.meritcompetition.opening;

import java.io.IOException;
import java.time.Duration;
import org.meritcompetition.season.plan.SeasonFileFaulty;
import org.meritcompetition.shared.GoingRound;
import org.springframework.stereotype.Component;

/** Looks every minute whether the day of a season has come that was named before it. */
@Component
class OpeningOnItsDay extends GoingRound {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final OpeningSeason opening;

    OpeningOnItsDay(OpeningSeason opening, OpeningProperties properties) {
        super("season-opener", properties.opensSeason() ? PAUSE : Duration.ZERO, PATIENCE);
        this.opening = opening;
    }

    @Override
    protected void round() throws IOException, SeasonFileFaulty {
        opening.onItsDay();
    }
}
