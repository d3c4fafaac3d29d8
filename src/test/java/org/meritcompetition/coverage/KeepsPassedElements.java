package org.meritcompetition.coverage;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * Writes down what was passed once the last test of the JVM is over, in whatever order they ran.
 */
public class KeepsPassedElements implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(
                        KeepsPassedElements.class,
                        key -> (CloseableResource) PassedElements::write);
    }
}
