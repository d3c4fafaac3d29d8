package org.meritcompetition.engine;

/**
 * Names the automatic steps that the product records itself: of them the engine remembers neither
 * when they began nor when they ended.
 */
public interface RecordedSteps {

    /**
     * Whether the step is one of them; people's tasks and the end of an instance never are.
     *
     * @param process id of the model's process
     * @param step id of the element
     */
    boolean contains(String process, String step);
}
