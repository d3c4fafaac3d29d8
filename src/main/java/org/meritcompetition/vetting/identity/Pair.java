package org.meritcompetition.vetting.identity;

/** Two records by their keys, in no order. */
public record Pair(String first, String second) {

    public Pair {
        if (first.compareTo(second) > 0) {
            String swapped = first;
            first = second;
            second = swapped;
        }
    }
}
