package org.meritcompetition.engine.start;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.ibatis.builder.xml.XMLConfigBuilder;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.defaults.DefaultSqlSessionFactory;
import org.apache.ibatis.transaction.managed.ManagedTransactionFactory;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.core.io.ClassPathResource;

/** Gives the engine its statements, read ahead as the engine itself would read them. */
class EngineStatements extends AbstractProcessEnginePlugin {

    private static final String NO_PREFIX = "";

    private final Future<Configuration> reading;

    EngineStatements(Future<Configuration> reading) {
        this.reading = reading;
    }

    static Configuration read() throws IOException {
        var properties = new Properties();
        properties.put("prefix", NO_PREFIX);
        ProcessEngineConfigurationImpl.initSqlSessionFactoryProperties(
                properties, NO_PREFIX, "postgres");
        try (var file =
                new ClassPathResource(ProcessEngineConfigurationImpl.DEFAULT_MYBATIS_MAPPING_FILE)
                        .getInputStream()) {
            return new XMLConfigBuilder(
                            new InputStreamReader(file, StandardCharsets.UTF_8), "", properties)
                    .parse();
        }
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        var statements = await();
        statements.setEnvironment(
                new Environment(
                        "default", new ManagedTransactionFactory(), engine.getDataSource()));
        statements.setDefaultStatementTimeout(engine.getJdbcStatementTimeout());
        if (engine.isJdbcBatchProcessing()) {
            statements.setDefaultExecutorType(ExecutorType.BATCH);
        }
        engine.setSqlSessionFactory(new DefaultSqlSessionFactory(statements));
    }

    Configuration await() {
        try {
            return reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProcessEngineException("interrupted while the statements were read", e);
        } catch (ExecutionException e) {
            throw new ProcessEngineException(
                    "the engine's statements cannot be read", e.getCause());
        }
    }
}
