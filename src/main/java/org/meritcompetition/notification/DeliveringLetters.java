package org.meritcompetition.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Hands over what the outbox holds, one after another, each settled by itself as soon as the other
 * side has taken it. Between the two lies the only moment at which a crash makes a letter go out
 * twice; settling it first would lose the letter instead.
 */
@Service
class DeliveringLetters {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveringLetters.class);
    private static final int AT_A_TIME = 50;

    private final UUID node = UUID.randomUUID();
    private final Outbox outbox;
    private final Bounces bounces;
    private final Troubles troubles;
    private final TellingAnsweringOffice office;
    private final Clock clock;
    private final Duration lease;
    private volatile boolean closing;

    DeliveringLetters(
            Outbox outbox,
            Bounces bounces,
            Troubles troubles,
            TellingAnsweringOffice office,
            Clock clock,
            NoticesProperties properties) {
        this.outbox = outbox;
        this.bounces = bounces;
        this.troubles = troubles;
        this.office = office;
        this.clock = clock;
        this.lease = properties.lease();
    }

    /** Delivers all that is due over the channel, or until it fails. */
    void over(Channel channel) {
        while (!closing && !troubles.rests(channel.kind()) && some(channel) == AT_A_TIME) {
            LOG.debug("more may be due over {}", channel.kind());
        }
    }

    /** Starts no further hand-over; the one in hand is still settled. */
    void close() {
        closing = true;
    }

    private int some(Channel channel) {
        var begun = System.nanoTime();
        var claimed = outbox.claim(channel.kind(), node, AT_A_TIME, lease);
        if (claimed.isEmpty()) {
            return 0;
        }
        try (var line = channel.open()) {
            for (var delivery : claimed) {
                if (closing || System.nanoTime() - begun > lease.toNanos() / 2) {
                    break;
                }
                settle(delivery, line.send(delivery));
            }
            troubles.over(channel.kind());
        } catch (ChannelTrouble trouble) {
            LOG.warn("{}: {}", channel.kind(), trouble.getMessage());
            troubles.met(channel.kind(), trouble.getMessage());
        } finally {
            outbox.giveBack(channel.kind(), node);
        }
        return claimed.size();
    }

    private boolean failed(Delivery delivery, Outcome outcome) {
        var kept = outbox.failed(delivery, node, outcome);
        if (kept && Outsider.is(delivery.person())) {
            office.unsent(delivery.person());
        }
        return kept;
    }

    private void settle(Delivery delivery, Outcome outcome) {
        var kept =
                switch (outcome.result()) {
                    case ACCEPTED -> outbox.sent(delivery, node, outcome.address());
                    case REFUSED -> failed(delivery, outcome);
                    case BOUNCED -> {
                        if (!Outsider.is(delivery.person())) {
                            bounces.record(
                                    outcome.address(), outcome.reason(), null, clock.instant());
                        }
                        yield failed(delivery, outcome);
                    }
                    case POSTPONED ->
                            BackOff.after(delivery.attempts())
                                    .map(it -> outbox.postponed(delivery, node, outcome, it))
                                    .orElseGet(() -> failed(delivery, outcome));
                };
        if (!kept) {
            LOG.warn("The claim on delivery {} ran out before it was settled", delivery.id());
        }
    }
}
