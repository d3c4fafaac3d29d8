package org.meritcompetition.evaluation.quota;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/** Everyone without a seat, by number; what there is to say of one is put together on request. */
final class Displacements extends AbstractList<Displacement> implements RandomAccess {

    private final int[] nominees;
    private final IntFunction<Displacement> of;

    Displacements(int[] nominees, IntFunction<Displacement> of) {
        this.nominees = nominees;
        this.of = of;
    }

    @Override
    public Displacement get(int index) {
        return of.apply(nominees[index]);
    }

    @Override
    public int size() {
        return nominees.length;
    }
}
