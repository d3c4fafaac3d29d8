package org.meritcompetition.engine;

import org.camunda.bpm.engine.delegate.VariableScope;

/** The names that a process carries: season, division, unit, track, entry, period and so on. */
public final class Carried {

    private Carried() {}

    /**
     * One of them.
     *
     * @throws IllegalStateException where the process carries none, which is a fault of the model
     */
    public static String by(VariableScope scope, String name) {
        if (scope.getVariable(name) instanceof String value) {
            return value;
        }
        throw new IllegalStateException("The process carries no " + name);
    }
}
