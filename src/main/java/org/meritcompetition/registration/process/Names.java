package org.meritcompetition.registration.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.meritcompetition.registration.ProjectEntry;

/** The names that this module's processes carry. */
final class Names {

    static final String SEASON = "season";
    static final String DIVISION = "division";
    static final String UNIT = "unit";
    static final String TRACK = "track";
    static final String ENTRY = "entry";

    private Names() {}

    static Map<String, String> of(ProjectEntry entry, String division) {
        var names = new LinkedHashMap<String, String>();
        names.put(SEASON, entry.season());
        names.put(DIVISION, division);
        names.put(UNIT, entry.unit());
        names.put(TRACK, entry.track());
        names.put(ENTRY, entry.key());
        return names;
    }
}
