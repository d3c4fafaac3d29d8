package org.meritcompetition.engine.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashSet;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine works with the statements that were read ahead, and they are its own. */
@EngineTest
class StatementsAheadTest {

    @Autowired EngineStatements ahead;
    @Autowired ProcessEngineConfigurationImpl engine;

    @Test
    void theEngineHasWhatWasReadAhead() {
        assertThat(engine.getSqlSessionFactory().getConfiguration()).isSameAs(ahead.await());
        assertThat(
                        engine.getSqlSessionFactory()
                                .getConfiguration()
                                .getEnvironment()
                                .getDataSource())
                .isSameAs(engine.getDataSource());
    }

    @Test
    void itIsWhatTheEngineWouldHaveRead() throws IOException {
        var own = new OwnReading();
        own.setDataSource(engine.getDataSource());
        own.initSqlSessionFactory();
        var theirs = own.getSqlSessionFactory().getConfiguration();
        var ours = EngineStatements.read();
        assertThat(new HashSet<>(ours.getMappedStatementNames()))
                .hasSizeGreaterThan(500)
                .isEqualTo(new HashSet<>(theirs.getMappedStatementNames()));
        assertThat(ours.getVariables()).isEqualTo(theirs.getVariables());
        var used = engine.getSqlSessionFactory().getConfiguration();
        assertThat(used.getDefaultExecutorType()).isEqualTo(theirs.getDefaultExecutorType());
        assertThat(used.getDefaultStatementTimeout())
                .isEqualTo(theirs.getDefaultStatementTimeout());
    }

    @Test
    void aFaultInReadingIsNamed() {
        var cause = new IOException("broken jar");
        assertThatThrownBy(
                        () -> new EngineStatements(CompletableFuture.failedFuture(cause)).await())
                .isInstanceOf(ProcessEngineException.class)
                .hasCause(cause);
    }

    /** The engine's own way, for the same database. */
    private static final class OwnReading extends StandaloneProcessEngineConfiguration {

        OwnReading() {
            databaseType = "postgres";
        }

        @Override
        protected void initSqlSessionFactory() {
            initTransactionFactory();
            super.initSqlSessionFactory();
        }
    }
}
