package org.meritcompetition.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
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
}
