package org.meritcompetition.recusal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The ties of a division, read once a transaction: a signature opens twenty tasks, and a bulk
 * acceptance decides four hundred, each of which asks who must keep away.
 */
@Component
class TiesAtHand {

    private final Ties ties;

    TiesAtHand(Ties ties) {
        this.ties = ties;
    }

    List<Tie> of(String division) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return ties.findByDivision(division);
        }
        var key = new Key(division);
        var held = (Held) TransactionSynchronizationManager.getResource(key);
        if (held == null) {
            held = new Held(ties.findByDivision(division));
            TransactionSynchronizationManager.bindResource(key, held);
            TransactionSynchronizationManager.registerSynchronization(
                    new ResourceHolderSynchronization<>(held, key) {});
        }
        return held.ties;
    }

    /** One more was declared. */
    void forget(String division) {
        var held = (Held) TransactionSynchronizationManager.getResource(new Key(division));
        if (held != null) {
            held.ties = ties.findByDivision(division);
        }
    }

    private record Key(String division) {}

    private static final class Held extends ResourceHolderSupport {

        private List<Tie> ties;

        Held(List<Tie> ties) {
            this.ties = ties;
        }
    }
}
