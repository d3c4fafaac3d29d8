package org.meritcompetition.objection.process;

import org.camunda.bpm.engine.delegate.VariableScope;

/** The key of the objection that an instance carries. */
final class ObjectionOf {

    static final String NAME = "objection";

    private ObjectionOf() {}

    static String process(VariableScope scope) {
        if (scope.getVariable(NAME) instanceof String key) {
            return key;
        }
        throw new IllegalStateException("The process carries no objection");
    }
}
