package org.meritcompetition.evaluation.process;

/** What a signer decides; process variable and value of the form's field {@code decision}. */
enum Signature {
    SIGNED,
    RETURNED;

    static final String VARIABLE = "signature";
}
