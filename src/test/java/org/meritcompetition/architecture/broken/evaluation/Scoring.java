package org.meritcompetition.architecture.broken.evaluation;

import org.meritcompetition.architecture.broken.commendation.Praising;

/** Knows what comes after it. */
public class Scoring {
    Praising praising;
}
