package org.meritcompetition.overview;

/**
 * What of a season is looked at.
 *
 * @param by the lines of the table
 * @param duty a step alone, {@code null} for all; likewise unit and track
 * @param person account with which the tasks wait, {@code null} for all; it narrows what is stuck
 * @param stuck number of working days from which a task counts as stuck
 */
public record StepFilter(
        String season, By by, String duty, String unit, String track, String person, int stuck) {

    /** By what the durations are grouped. */
    public enum By {
        STEP("环节", "place.duty"),
        UNIT("单位", "place.unit"),
        TRACK("赛道", "place.track");

        private final String label;
        private final String column;

        By(String label, String column) {
            this.label = label;
            this.column = column;
        }

        public String label() {
            return label;
        }

        String column() {
            return column;
        }
    }
}
