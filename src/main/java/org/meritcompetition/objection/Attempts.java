package org.meritcompetition.objection;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How often somebody has tried, so that nobody goes through all the answers. */
@Component
class Attempts {

    static final int MOST = 30;

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST_KNOWN = 10_000;

    private record Count(Instant since, int number) {}

    private final Clock clock;
    private final Map<String, Count> counts =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
                    return size() > MOST_KNOWN;
                }
            };

    Attempts(Clock clock) {
        this.clock = clock;
    }

    synchronized void refuseTooMany(String from) {
        var now = clock.instant();
        var count = counts.get(from);
        if (count == null
                || now.isAfter(count.since().plus(WINDOW))
                || now.isBefore(count.since())) {
            count = new Count(now, 0);
        }
        counts.put(from, new Count(count.since(), count.number() + 1));
        unless(count.number() < MOST, "尝试次数过多，请十分钟后再试。");
    }
}
