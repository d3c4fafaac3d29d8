package org.meritcompetition.registration.process;

/**
 * What the office decides about an entry; process variable and value of the form's field {@code
 * decision}.
 */
enum Review {
    ACCEPTED,
    RETURNED,
    REFUSED;

    static final String VARIABLE = "review";
}
