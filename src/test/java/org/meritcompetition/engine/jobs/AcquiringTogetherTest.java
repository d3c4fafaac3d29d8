package org.meritcompetition.engine.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.engine.IndependentJobs;
import org.springframework.beans.factory.annotation.Autowired;

/** After an outage several timers of one unit are due at once, and the same ones of all units. */
@EngineTest
class AcquiringTogetherTest {

    @Autowired Stage stage;
    @Autowired ManagementService management;
    @Autowired ProcessEngine processEngine;
    @Autowired IndependentJobs independent;
    private ProcessEngineImpl engine;
    private JobsTogether executor;

    @BeforeEach
    void workPlansAreOpen() {
        stage.open("seasons/cg-2024.yaml");
        engine = (ProcessEngineImpl) processEngine;
        var plain = engine.getProcessEngineConfiguration().getJobExecutor();
        executor = new JobsTogether(plain, independent);
    }

    @Test
    void timersOfManyUnitsRunInOneTransaction() {
        stage.at("2024-04-08");
        assertThat(acquired())
                .hasSize(1)
                .allSatisfy(
                        batch -> {
                            assertThat(batch).hasSize(20);
                            assertThat(executor.getExecuteJobsRunnable(batch, engine))
                                    .isInstanceOf(RunningTogether.class);
                        });
    }

    @Test
    void timersOfOneUnitRunOneAfterAnother() {
        stage.at("2024-04-24");
        var several = acquired().stream().filter(it -> instances(it) == 1).toList();
        assertThat(several)
                .isNotEmpty()
                .allSatisfy(
                        batch ->
                                assertThat(executor.getExecuteJobsRunnable(batch, engine))
                                        .isNotInstanceOf(RunningTogether.class));
        assertThat(several).anySatisfy(batch -> assertThat(batch).hasSizeGreaterThan(1));
    }

    private List<List<String>> acquired() {
        return engine.getProcessEngineConfiguration()
                .getCommandExecutorTxRequired()
                .execute(new AcquiringTogether(executor, 1000, independent))
                .getJobIdBatches();
    }

    private long instances(List<String> batch) {
        return batch.stream()
                .map(it -> management.createJobQuery().jobId(it).singleResult())
                .map(Job::getProcessInstanceId)
                .distinct()
                .count();
    }
}
