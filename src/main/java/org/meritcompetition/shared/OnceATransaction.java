package org.meritcompetition.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What many within one transaction ask for alike, and what is read for all of them once. */
public final class OnceATransaction {

    private OnceATransaction() {}

    /**
     * The answer to a question; outside a transaction it is read each time.
     *
     * @param question its name and whatever it depends on, equal where the answer is
     */
    @SuppressWarnings("unchecked")
    public static <T> T read(Object question, Supplier<T> answer) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return answer.get();
        }
        var answers = answers();
        if (!answers.containsKey(question)) {
            answers.put(question, answer.get());
        }
        return (T) answers.get(question);
    }

    /** The answer was read together with others. */
    public static void know(Object question, Object answer) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            answers().put(question, answer);
        }
    }

    /** The answer has become another one. */
    public static void forget(Object question) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            answers().remove(question);
        }
    }

    private static Map<Object, Object> answers() {
        var held = (Held) TransactionSynchronizationManager.getResource(Held.class);
        if (held == null) {
            held = new Held();
            TransactionSynchronizationManager.bindResource(Held.class, held);
            TransactionSynchronizationManager.registerSynchronization(
                    new ResourceHolderSynchronization<>(held, Held.class) {});
        }
        return held.answers;
    }

    private static final class Held extends ResourceHolderSupport {

        private final Map<Object, Object> answers = new HashMap<>();
    }
}
