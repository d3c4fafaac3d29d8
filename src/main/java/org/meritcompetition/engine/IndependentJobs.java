package org.meritcompetition.engine;

import java.util.Collection;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * Knows which of the engine's jobs have nothing to do with one another, so that many of them may
 * run in one transaction: none of them ends, starts or changes what another belongs to.
 */
public interface IndependentJobs {

    /**
     * Picks them out.
     *
     * @param jobs ids, each the only one that is due of its process instance
     */
    Set<String> among(Collection<String> jobs);

    /**
     * They are about to run in one transaction, which has begun; what each will ask for may be read
     * for all.
     *
     * @param jobs the engine's, with their executions and these with their variables
     */
    void expect(Collection<JobEntity> jobs);
}
