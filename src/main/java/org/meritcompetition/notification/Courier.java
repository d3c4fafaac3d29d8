package org.meritcompetition.notification;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Goes round from time to time: gathers notices, then delivers letters. A rehearsal has none. */
@Component
@Profile("!rehearse")
class Courier implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final GatheringNotices gathering;
    private final DeliveringLetters delivering;
    private final Channels channels;
    private final NoticesProperties properties;
    private ScheduledExecutorService rounds;

    Courier(
            GatheringNotices gathering,
            DeliveringLetters delivering,
            Channels channels,
            NoticesProperties properties) {
        this.gathering = gathering;
        this.delivering = delivering;
        this.channels = channels;
        this.properties = properties;
    }

    /** One round; a fault in it does not end the next. */
    void goRound() {
        try {
            gathering.atOnce();
            gathering.digests();
            channels.all().forEach(delivering::over);
        } catch (RuntimeException e) {
            LOG.error("Notices could not be delivered; the next round tries again", e);
        }
    }

    @Override
    public synchronized void start() {
        var pause = properties.poll().toMillis();
        if (pause > 0 && channels.isAny()) {
            rounds =
                    Executors.newSingleThreadScheduledExecutor(
                            work -> {
                                var thread = new Thread(work, "courier");
                                thread.setDaemon(true);
                                return thread;
                            });
            rounds.scheduleWithFixedDelay(this::goRound, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    /** Lets the letter in hand be settled, so that the next start does not send it again. */
    @Override
    public synchronized void stop() {
        if (rounds != null) {
            delivering.close();
            rounds.shutdown();
            try {
                rounds.awaitTermination(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            rounds = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return rounds != null;
    }
}
