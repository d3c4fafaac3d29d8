package org.meritcompetition.engine.jobs;

import java.util.ArrayList;
import java.util.Collection;

/**
 * Jobs that may run in one transaction, each of another process instance. The engine's own batches
 * are those of one instance, which have to run one after another.
 */
final class IndependentBatch extends ArrayList<String> {

    private static final long serialVersionUID = 1L;

    IndependentBatch(Collection<String> jobs) {
        super(jobs);
    }
}
