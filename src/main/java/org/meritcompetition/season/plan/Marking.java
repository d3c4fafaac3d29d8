package org.meritcompetition.season.plan;

/**
 * Who marks the projects of a track at the end of the year.
 *
 * @param judges how many people mark each project by themselves, 1 to 20
 * @param method how their marks become one
 */
public record Marking(int judges, MarkingMethod method) {

    /** The department marks once, as one. */
    public static final Marking BY_ONE = new Marking(1, MarkingMethod.MEAN);

    public boolean isBySeveral() {
        return judges > 1;
    }
}
