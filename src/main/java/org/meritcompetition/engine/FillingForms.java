package org.meritcompetition.engine;

import java.util.List;
import java.util.Map;

/**
 * Fills the forms of waiting tasks for somebody at work outside Tasklist, through the same gate.
 */
public interface FillingForms {

    /**
     * The forms of a unit's tasks of that duty, by business key of what they are about.
     *
     * @param duty the task's id in the model
     */
    List<OpenForm> open(String duty, String season, String unit);

    /**
     * Submits as that person, within the caller's transaction; whoever may not do the task is
     * refused by the engine.
     */
    void submit(OpenForm form, Map<String, Object> values, String actor);
}
