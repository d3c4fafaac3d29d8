package org.meritcompetition.evaluation.process;

/** What the office says to a unit's dossiers; process variable and value of the form's field. */
enum Examination {
    PASSED,
    RETURNED;

    static final String VARIABLE = "examination";
}
