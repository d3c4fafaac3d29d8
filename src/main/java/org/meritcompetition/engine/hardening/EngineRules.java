package org.meritcompetition.engine.hardening;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.meritcompetition.engine.RecordedSteps;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sets up the engine: the house's ids, the candidates' rights, closed expressions and one missing
 * index.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@DependsOnDatabaseInitialization
class EngineRules extends AbstractProcessEnginePlugin {

    /** Ids of groups and accounts, e.g. {@code cg-track-T01}, {@code huangpu-line-leader}. */
    private static final String IDS = "[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*";

    private final ApplicationContext context;
    private final ObjectProvider<BpmnParseListener> listeners;
    private final ObjectProvider<RecordedSteps> recorded;
    private final JdbcClient jdbc;

    EngineRules(
            ApplicationContext context,
            ObjectProvider<BpmnParseListener> listeners,
            ObjectProvider<RecordedSteps> recorded,
            JdbcClient jdbc) {
        this.context = context;
        this.listeners = listeners;
        this.recorded = recorded;
        this.jdbc = jdbc;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setGeneralResourceWhitelistPattern(IDS);
        engine.setDefaultUserPermissionNameForTask("TASK_WORK");
        engine.setCommandCheckers(List.of(new TenantCommandChecker(), new OwnTasksChecker()));
        engine.setExpressionManager(new StrictExpressionManager(context));
        engine.setHistoryCleanupStrategy(
                ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        engine.setHistoryRemovalTimeStrategy(
                ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        engine.setCustomHistoryLevels(List.of(new KeptHistory(recorded.orderedStream().toList())));
        engine.setCustomSessionFactories(List.of(new HeldGroupsAlone()));
        engine.setTaskMetricsEnabled(false);
        engine.setJobExecutorAcquireExclusiveOverProcessHierarchies(true);
        if (engine.getCustomPostBPMNParseListeners() == null) {
            engine.setCustomPostBPMNParseListeners(new ArrayList<>());
        }
        listeners.orderedStream().forEach(engine.getCustomPostBPMNParseListeners()::add);
    }

    /**
     * Completing a task looks for its sub-tasks, the clock for the next timer, and 我办过的 for what a
     * person did: without an index each reads all there are.
     */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        index("merit_task_parent on act_ru_task (parent_task_id_)");
        index("merit_job_due on act_ru_job (duedate_)");
        index("merit_taskinst_of_person on act_hi_taskinst (assignee_, end_time_ desc)");
    }

    private void index(String definition) {
        jdbc.sql("create index if not exists " + definition).update();
    }
}
