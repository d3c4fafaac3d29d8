package org.meritcompetition.evaluation.quota;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The input of a quota calculation cannot be used: all of its faults at once, each with its place,
 * so that the office corrects a table in one round. Nothing was computed.
 */
public final class QuotaInputFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * One fault.
     *
     * @param place where it is, written as in the file: {@code nominations.T03[2]}, indices from 0
     * @param message what is wrong, one sentence in Chinese
     */
    public record Fault(String place, String message) implements java.io.Serializable {
        @Override
        public String toString() {
            return place + "：" + message;
        }
    }

    private final List<Fault> faults;

    QuotaInputFault(Collection<Fault> faults) {
        super(
                faults.stream()
                        .sorted(BY_PLACE)
                        .map(Fault::toString)
                        .collect(Collectors.joining("\n")));
        this.faults = faults.stream().sorted(BY_PLACE).toList();
    }

    QuotaInputFault(String place, String message) {
        this(List.of(new Fault(place, message)));
    }

    /** All faults, in the order of their places ({@code [2]} before {@code [10]}); never empty. */
    public List<Fault> faults() {
        return faults;
    }

    private static final Comparator<Fault> BY_PLACE =
            ((Comparator<Fault>) (a, b) -> compareNaturally(a.place(), b.place()))
                    .thenComparing(Fault::message);

    private static int compareNaturally(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int endA = endOfNumber(a, i);
            int endB = endOfNumber(b, j);
            int order;
            if (endA > i && endB > j) {
                String numberA = a.substring(i, endA).replaceFirst("^0+", "");
                String numberB = b.substring(j, endB).replaceFirst("^0+", "");
                order = Integer.compare(numberA.length(), numberB.length());
                order = order != 0 ? order : numberA.compareTo(numberB);
                i = endA;
                j = endB;
            } else {
                order = Character.compare(a.charAt(i++), b.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
