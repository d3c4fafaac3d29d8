package org.meritcompetition.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a delivery that was put off waits: about three days in all, and then it has failed. */
final class BackOff {

    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1),
                    Duration.ofHours(4),
                    Duration.ofHours(12),
                    Duration.ofHours(24),
                    Duration.ofHours(24));

    private BackOff() {}

    /**
     * The pause after an attempt, empty after the last.
     *
     * @param before attempts made before the one that was just put off
     */
    static Optional<Duration> after(int before) {
        return before < PAUSES.size() ? Optional.of(PAUSES.get(before)) : Optional.empty();
    }
}
