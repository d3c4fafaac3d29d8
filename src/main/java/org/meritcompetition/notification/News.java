package org.meritcompetition.notification;

import java.util.HashMap;
import java.util.Map;

/**
 * Something that happened and that people are to be told, before it is put into words.
 *
 * @param occasion what makes it this one news and no other: nobody is told of it twice
 * @param task the engine's id of the task that it is about, {@code null} where there is none
 * @param facts what the wording may name
 */
record News(
        NoticeKind kind, String season, String occasion, String task, Map<String, String> facts) {

    /** Facts come in pairs; one that is {@code null} is left out. */
    static News of(
            NoticeKind kind, String season, String occasion, String task, String... namesAndFacts) {
        var facts = new HashMap<String, String>();
        for (var i = 0; i < namesAndFacts.length; i += 2) {
            if (namesAndFacts[i + 1] != null) {
                facts.put(namesAndFacts[i], namesAndFacts[i + 1]);
            }
        }
        return new News(kind, season, occasion, task, facts);
    }
}
