package org.meritcompetition.evaluation;

/** Who marked a project at the end of the year. */
enum YearEndOutcome {
    BY_JUDGE,
    BY_OFFICE,
    NOT_MARKED
}
