package org.meritcompetition.notification;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the office sees of the letters of its division: those that failed, and what it can do about
 * them.
 */
@Service
@Transactional
public class OverseeingDeliveries {

    private static final String BOUNCED = "竞赛办收到退信";

    private final DeliveryRecords deliveries;
    private final Bounces bounces;
    private final Troubles troubles;
    private final Recipients recipients;
    private final Channels channels;
    private final Clock clock;

    OverseeingDeliveries(
            DeliveryRecords deliveries,
            Bounces bounces,
            Troubles troubles,
            Recipients recipients,
            Channels channels,
            Clock clock) {
        this.deliveries = deliveries;
        this.bounces = bounces;
        this.troubles = troubles;
        this.recipients = recipients;
        this.channels = channels;
        this.clock = clock;
    }

    /** What there is to see. */
    public record Overview(
            List<String> channels,
            DeliveryRecords.Counts counts,
            List<Troubles.Trouble> troubles,
            List<DeliveryRecords.Failed> failed,
            List<Bounces.Bounce> bounces) {}

    /** Of the divisions. */
    @Transactional(readOnly = true)
    public Overview of(Set<String> divisions) {
        return new Overview(
                channels.all().stream().map(it -> it.kind().label()).toList(),
                deliveries.counts(divisions),
                troubles.all(),
                deliveries.failed(divisions),
                bounces.all());
    }

    /**
     * Sends failed letters again; their addresses are no longer taken for bounced.
     *
     * @param ids none means all that have failed
     * @return how many
     */
    public int sendAgain(Set<String> divisions, Set<UUID> ids) {
        var failed =
                deliveries.failed(divisions).stream()
                        .filter(it -> ids.isEmpty() || ids.contains(it.id()))
                        .toList();
        DomainRuleViolation.unless(!failed.isEmpty(), "没有可以重发的通知，请刷新页面。");
        failed.stream()
                .map(it -> recipients.of(it.person()).address())
                .filter(Objects::nonNull)
                .forEach(bounces::forget);
        troubles.tryAgain();
        return deliveries.again(failed.stream().map(DeliveryRecords.Failed::id).toList());
    }

    /** A mail to that address came back later, to the office's own mailbox. */
    public void recordBounce(String address, String actor) {
        bounces.record(address, BOUNCED, actor, clock.instant());
    }
}
