package org.meritcompetition.evaluation.quota;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.meritcompetition.shared.DomainRuleViolation;

/**
 * The input of a quota calculation cannot be used: all of its faults at once, each with its place,
 * so that the office corrects a table in one round. Nothing was computed.
 */
public final class QuotaInputFault extends DomainRuleViolation {

    private static final long serialVersionUID = 1L;

    /**
     * One fault.
     *
     * @param place where it is, written as in the file: {@code nominations.T03[2]}, indices from 0
     * @param message what is wrong, one sentence in Chinese
     */
    public record Fault(String place, String message) implements Serializable {
        @Override
        public String toString() {
            return place + "：" + message;
        }
    }

    private final List<Fault> faults;

    public QuotaInputFault(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    QuotaInputFault(String place, String message) {
        this(List.of(new Fault(place, message)));
    }

    static void unlessEmpty(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new QuotaInputFault(faults);
        }
    }

    /** All faults, in the order of the input; never empty. */
    public List<Fault> faults() {
        return faults;
    }
}
