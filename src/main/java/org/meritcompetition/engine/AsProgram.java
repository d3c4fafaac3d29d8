package org.meritcompetition.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContextInterceptor;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutorImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Does in the engine what the program itself has decided, whoever has set it off. The person's own
 * grants were checked before, at the form or the page; what follows from it, such as ending
 * somebody else's urging, is not theirs to do.
 */
@Component
public class AsProgram {

    private final ObjectProvider<ProcessEngineConfigurationImpl> engine;

    AsProgram(ObjectProvider<ProcessEngineConfigurationImpl> engine) {
        this.engine = engine;
    }

    public <T> T call(Supplier<T> work) {
        return engine.getObject()
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(work::get));
    }

    /**
     * The same, and what the engine holds of it in memory is written and forgotten at once, still
     * within the caller's transaction. The engine looks through all that it holds for each new
     * task, so that hundreds of instances in one go would cost the square of their number.
     */
    public <T> T callApart(Supplier<T> work) {
        var configuration = engine.getObject();
        var apart =
                new CommandContextInterceptor(
                        configuration.getCommandContextFactory(), configuration, true);
        apart.setNext(new CommandExecutorImpl());
        return call(() -> apart.execute(context -> context.runWithoutAuthorization(work::get)));
    }
}
