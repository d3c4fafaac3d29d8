package org.meritcompetition.record;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.meritcompetition.shared.Decided;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears what was decided and writes it down in the same transaction: all of it together, as the
 * last thing before the commit, since everybody else waits for the chain meanwhile. What is rolled
 * back was not decided.
 */
@Component
class KeepingTheRecord {

    private final RecordEntries entries;
    private final Clock clock;

    KeepingTheRecord(RecordEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @EventListener
    void decided(Decided decision) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "decided outside of a transaction: " + decision.subject());
        }
        minutes().moments.add(new ChainWriter.Moment(decision, clock.instant()));
    }

    private Minutes minutes() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Minutes.class::isInstance)
                .map(Minutes.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private Minutes begin() {
        var minutes = new Minutes();
        TransactionSynchronizationManager.registerSynchronization(minutes);
        return minutes;
    }

    /** What one transaction has decided. */
    private final class Minutes implements TransactionSynchronization {

        private final List<ChainWriter.Moment> moments = new ArrayList<>();

        /** After whatever else happens before the commit. */
        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        /** Season by season in a fixed order, so that no two transactions wait for each other. */
        @Override
        public void beforeCommit(boolean readOnly) {
            moments.stream()
                    .collect(groupingBy(it -> it.decision().season(), TreeMap::new, toList()))
                    .forEach(entries::append);
            moments.clear();
        }
    }
}
