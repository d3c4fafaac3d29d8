package org.meritcompetition.deadline.process;

import java.util.Collection;
import java.util.Set;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.meritcompetition.deadline.Ladder;
import org.meritcompetition.deadline.process.DutiesAtHand.Asked;
import org.meritcompetition.engine.IndependentJobs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A duty's ladder, and the timer that starts it, touch that duty alone. */
@Component
class LadderJobs implements IndependentJobs {

    private static final String THOSE_OF_LADDERS =
            "select id_ from act_ru_job where id_ = any (:jobs) and type_ = 'timer'"
                    + " and (process_def_key_ = '%s' or handler_cfg_ like '%%%s')"
                            .formatted(Ladder.PROCESS, ModelPlace.LADDER_TIMER);

    private final JdbcClient jdbc;
    private final DutiesAtHand duties;

    LadderJobs(JdbcClient jdbc, DutiesAtHand duties) {
        this.jdbc = jdbc;
        this.duties = duties;
    }

    @Override
    public Set<String> among(Collection<String> jobs) {
        return jdbc.sql(THOSE_OF_LADDERS)
                .param("jobs", jobs.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    @Override
    public void expect(Collection<JobEntity> jobs) {
        duties.readAhead(jobs.stream().map(LadderJobs::asked).toList());
    }

    private static Asked asked(JobEntity job) {
        var execution = job.getExecution();
        return job.getProcessDefinitionKey().equals(Ladder.PROCESS)
                ? Asked.by(execution, execution.getProcessBusinessKey())
                : new Asked(
                        execution.getId(),
                        ModelPlace.subjectOf(execution),
                        ModelPlace.dutyOf(job.getJobHandlerConfigurationRaw()));
    }
}
