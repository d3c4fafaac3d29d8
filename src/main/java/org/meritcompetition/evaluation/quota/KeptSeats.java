package org.meritcompetition.evaluation.quota;

import java.util.Arrays;

/**
 * The offers that one unit keeps so far, the least preferred on top: a binary heap of plain
 * numbers, because a million of them pass through.
 */
final class KeptSeats {

    private static final int FIRST_SIZE = 4;

    private final int[] preference;
    private int[] heap = new int[FIRST_SIZE];
    private int size;

    /**
     * An empty one.
     *
     * @param preference of each nominee in its unit's own order
     */
    KeptSeats(int[] preference) {
        this.preference = preference;
    }

    int size() {
        return size;
    }

    /** The one that the unit would give up first. */
    int least() {
        return heap[0];
    }

    void add(int nominee) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        int at = size++;
        while (at > 0 && isLess(heap[(at - 1) / 2], nominee)) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = nominee;
    }

    /** Gives up the least preferred. */
    int removeLeast() {
        int least = heap[0];
        int last = heap[--size];
        int at = 0;
        while (true) {
            int child = 2 * at + 1;
            if (child + 1 < size && isLess(heap[child], heap[child + 1])) {
                child++;
            }
            if (child >= size || !isLess(last, heap[child])) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = last;
        return least;
    }

    private boolean isLess(int one, int other) {
        return preference[one] < preference[other];
    }
}
