package org.meritcompetition.evaluation;

/** Whether a season whose year has ended still has somebody to screen, as a later module knows. */
public interface ScreenedLater {

    boolean isAwaited(String season);
}
