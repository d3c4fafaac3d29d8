package org.meritcompetition.overview;

/**
 * The conditions of a filter over {@code place}, {@code task} and {@code person}. What nobody asked
 * for is left out: a condition that may or may not hold lets the server plan for next to no rows,
 * and read all tasks for each of many.
 */
final class Conditions {

    static final String OF_SEASON = " where place.season = :season";

    private static final String PERSON =
            " and (task.assignee_ = :person or person.last_ = :person)";

    private Conditions() {}

    static String of(String duty, String unit, String track) {
        return OF_SEASON
                + (duty == null ? "" : " and place.duty = :duty")
                + (unit == null ? "" : " and place.unit = :unit")
                + (track == null ? "" : " and place.track = :track");
    }

    static String of(String duty, String unit, String track, String person) {
        return of(duty, unit, track) + (person == null ? "" : PERSON);
    }
}
