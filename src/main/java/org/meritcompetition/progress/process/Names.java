package org.meritcompetition.progress.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.meritcompetition.progress.ReportDue;
import org.meritcompetition.progress.TrackReview;
import org.meritcompetition.registration.ProjectEntry;

/** The names that this module's processes carry. */
final class Names {

    static final String SEASON = "season";
    static final String DIVISION = "division";
    static final String UNIT = "unit";
    static final String TRACK = "track";
    static final String ENTRY = "entry";
    static final String PERIOD = "period";

    private Names() {}

    static Map<String, String> of(ProjectEntry project, String division) {
        var names = new LinkedHashMap<String, String>();
        names.put(SEASON, project.season());
        names.put(DIVISION, division);
        names.put(UNIT, project.unit());
        names.put(TRACK, project.track());
        names.put(ENTRY, project.key());
        return names;
    }

    static Map<String, String> of(ReportDue due, String division) {
        var names = new LinkedHashMap<String, String>();
        names.put(SEASON, due.season());
        names.put(DIVISION, division);
        names.put(UNIT, due.unit());
        names.put(TRACK, due.track());
        names.put(ENTRY, due.entry());
        names.put(PERIOD, due.period());
        return names;
    }

    static Map<String, String> of(TrackReview review, String division) {
        return Map.of(
                SEASON, review.season(),
                DIVISION, division,
                TRACK, review.track(),
                PERIOD, review.period());
    }
}
