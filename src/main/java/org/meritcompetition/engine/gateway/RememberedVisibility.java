package org.meritcompetition.engine.gateway;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers what it has found, for checking many rows by one form: there are few answers that hide
 * fields, and FEEL is slow.
 */
class RememberedVisibility extends FieldVisibility {

    private final FieldVisibility asked;
    private final Map<List<Object>, Boolean> found = new ConcurrentHashMap<>();

    RememberedVisibility(FieldVisibility asked) {
        this.asked = asked;
    }

    @Override
    boolean holdsOf(String condition, Map<String, Object> named) {
        return found.computeIfAbsent(
                List.of(condition, named), it -> asked.holdsOf(condition, named));
    }
}
