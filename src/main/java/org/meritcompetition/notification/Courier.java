package org.meritcompetition.notification;

import java.time.Duration;
import org.meritcompetition.shared.GoingRound;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Goes round from time to time: gathers notices, then delivers letters. A rehearsal has none. */
@Component
@Profile("!rehearse")
class Courier extends GoingRound {

    /** The letter in hand is settled, so that the next start does not send it again. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final GatheringNotices gathering;
    private final DeliveringLetters delivering;
    private final Channels channels;

    Courier(
            GatheringNotices gathering,
            DeliveringLetters delivering,
            Channels channels,
            NoticesProperties properties) {
        super("courier", properties.poll(), PATIENCE);
        this.gathering = gathering;
        this.delivering = delivering;
        this.channels = channels;
    }

    @Override
    protected void round() {
        gathering.atOnce();
        gathering.digests();
        channels.all().forEach(delivering::over);
    }

    @Override
    public synchronized void start() {
        if (channels.isAny()) {
            super.start();
        }
    }

    @Override
    public synchronized void stop() {
        if (isRunning()) {
            delivering.close();
            super.stop();
        }
    }
}
