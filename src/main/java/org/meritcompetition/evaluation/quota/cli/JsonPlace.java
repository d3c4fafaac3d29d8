package org.meritcompetition.evaluation.quota.cli;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.ArrayDeque;
import java.util.Deque;

/** Where in a JSON text something stands, in the words of its author: {@code tracks[2].weight}. */
final class JsonPlace {

    private JsonPlace() {}

    static String of(JsonStreamContext context) {
        Deque<String> steps = new ArrayDeque<>();
        for (JsonStreamContext at = context; at != null; at = at.getParent()) {
            if (at.inArray() && at.hasCurrentIndex()) {
                steps.push("[" + at.getCurrentIndex() + "]");
            } else if (at.inObject() && at.hasCurrentName()) {
                steps.push("." + at.getCurrentName());
            }
        }
        String place = String.join("", steps);
        return place.startsWith(".") ? place.substring(1) : place;
    }
}
