package org.meritcompetition.commendation.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/** The names that the models carry. */
final class Names {

    private Names() {}

    static String of(VariableScope scope, String name) {
        if (scope.getVariable(name) instanceof String value) {
            return value;
        }
        throw new IllegalStateException("The process carries no " + name);
    }
}
