package org.meritcompetition.architecture.broken.progress;

import org.meritcompetition.architecture.broken.evaluation.Scoring;
import org.meritcompetition.architecture.broken.registration.Registering;

/** Knows what comes before it and after it, so that a circle closes. */
public class Reporting {
    Registering registering;
    Scoring scoring;
}
