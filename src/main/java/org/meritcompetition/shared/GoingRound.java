package org.meritcompetition.shared;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Work that is looked for from time to time, in a thread of its own, while the program runs. */
public abstract class GoingRound implements SmartLifecycle {

    private final String thread;
    private final Duration pause;
    private final Duration patience;
    private ScheduledExecutorService rounds;

    /**
     * @param pause between two rounds; zero for none at all
     * @param patience how long the round under way may take to end when the program stops; with
     *     zero it is interrupted
     */
    protected GoingRound(String thread, Duration pause, Duration patience) {
        this.thread = thread;
        this.pause = pause;
        this.patience = patience;
    }

    protected abstract void round() throws Exception;

    /** One round; a fault in it does not end the next. */
    public final void goRound() {
        try {
            round();
        } catch (Exception e) {
            LoggerFactory.getLogger(getClass())
                    .error("The round of the {} failed; the next one tries again", thread, e);
        }
    }

    @Override
    public synchronized void start() {
        if (!pause.isZero()) {
            rounds =
                    Executors.newSingleThreadScheduledExecutor(
                            work -> {
                                var going = new Thread(work, thread);
                                going.setDaemon(true);
                                return going;
                            });
            var millis = pause.toMillis();
            rounds.scheduleWithFixedDelay(this::goRound, millis, millis, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (rounds == null) {
            return;
        }
        if (patience.isZero()) {
            rounds.shutdownNow();
        } else {
            rounds.shutdown();
            try {
                rounds.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        rounds = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return rounds != null;
    }
}
