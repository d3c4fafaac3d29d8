package org.meritcompetition.engine.jobs;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.mapping.SqlCommandType;
import org.apache.ibatis.scripting.defaults.RawSqlSource;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.springframework.stereotype.Component;

/**
 * Statements that read what belongs to many process instances. The engine has them for one at a
 * time; its query of variables joins every execution there is.
 */
@Component
class TreeStatements extends AbstractProcessEnginePlugin {

    private static final String EXECUTIONS = "meritExecutionsOfInstances";
    private static final String VARIABLES = "meritVariablesOfInstances";
    private static final String JOBS = "meritJobsBesideJobs";

    private static final String THESE = " = any (string_to_array(#{ids}, ','))";

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        var mapper = engine.getSqlSessionFactory().getConfiguration();
        add(
                mapper,
                EXECUTIONS,
                ExecutionEntity.class,
                "execution",
                "select * from act_ru_execution where proc_inst_id_" + THESE);
        add(
                mapper,
                VARIABLES,
                VariableInstanceEntity.class,
                "variableInstance",
                "select * from act_ru_variable where proc_inst_id_" + THESE);
        add(
                mapper,
                JOBS,
                JobEntity.class,
                "job",
                "select * from act_ru_job where process_instance_id_ in"
                        + " (select process_instance_id_ from act_ru_job where id_"
                        + THESE
                        + ")");
    }

    private static void add(
            Configuration mapper, String name, Class<?> entity, String result, String sql) {
        mapper.addMappedStatement(
                new MappedStatement.Builder(
                                mapper,
                                name,
                                new RawSqlSource(mapper, sql, String.class),
                                SqlCommandType.SELECT)
                        .resultMaps(
                                List.of(
                                        mapper.getResultMap(
                                                "%s.%sResultMap"
                                                        .formatted(entity.getName(), result))))
                        .build());
    }

    /** All jobs of the instances to which the jobs belong. */
    static List<JobEntity> besides(CommandContext context, Collection<String> jobs) {
        return read(context, JOBS, jobs);
    }

    static List<ExecutionEntity> executions(CommandContext context, Collection<String> instances) {
        return read(context, EXECUTIONS, instances);
    }

    static List<VariableInstanceEntity> variables(
            CommandContext context, Collection<String> instances) {
        return read(context, VARIABLES, instances);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> read(
            CommandContext context, String statement, Collection<String> instances) {
        return context.getDbEntityManager()
                .selectListWithRawParameter(
                        statement, String.join(",", instances), 0, Integer.MAX_VALUE);
    }
}
