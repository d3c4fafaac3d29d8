package org.meritcompetition.commendation;

import org.meritcompetition.evaluation.ScreenedLater;
import org.springframework.stereotype.Component;

/** A veto stops whoever is not honoured yet; for the others it is a matter of revoking. */
@Component
class WaitingForASupplement implements ScreenedLater {

    private final PublicNotices notices;

    WaitingForASupplement(PublicNotices notices) {
        this.notices = notices;
    }

    @Override
    public boolean isAwaited(String season) {
        return notices.awaitDecision(season);
    }
}
