package org.meritcompetition.architecture.broken.registration;

import org.meritcompetition.architecture.broken.home.Page;
import org.meritcompetition.architecture.broken.progress.Reporting;

/** Knows what comes after it, and a page. */
public class Registering {
    Reporting reporting;
    Page page;
}
