package org.meritcompetition.engine;

/**
 * Names a model whose automatic steps the product records itself: of them the engine remembers
 * neither when they began nor when they ended, only the people's tasks and how the instance ended.
 */
public interface RecordedSteps {

    /** Id of the model's process. */
    String process();
}
