package org.meritcompetition.evaluation.quota;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * Every offer and its answer, kept as two numbers each; the step itself is made when somebody asks
 * for it. Closed once the matching is done.
 */
final class MatchingSteps extends AbstractList<MatchingStep> implements RandomAccess {

    private static final int NOBODY = -1;
    private static final int REFUSED = -2;
    private static final int FIRST_SIZE = 64;

    private final MatchingBoard board;
    private int[] offered = new int[FIRST_SIZE];
    private int[] answer = new int[FIRST_SIZE];
    private int size;

    MatchingSteps(MatchingBoard board) {
        this.board = board;
    }

    void kept(int one) {
        note(one, NOBODY);
    }

    void kept(int one, int released) {
        note(one, released);
    }

    void refused(int one) {
        note(one, REFUSED);
    }

    private void note(int one, int how) {
        if (size == offered.length) {
            offered = Arrays.copyOf(offered, 2 * size);
            answer = Arrays.copyOf(answer, 2 * size);
        }
        offered[size] = one;
        answer[size++] = how;
    }

    @Override
    public MatchingStep get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        int one = offered[index];
        int released = answer[index];
        return new MatchingStep(
                board.track(one),
                board.rank(one),
                board.nominees[one],
                board.unit(one),
                board.preference[one],
                board.caps[board.unitOf[one]],
                released != REFUSED,
                released < 0
                        ? Optional.empty()
                        : Optional.of(
                                new MatchingStep.Released(
                                        board.nominees[released], board.track(released))));
    }

    @Override
    public int size() {
        return size;
    }
}
