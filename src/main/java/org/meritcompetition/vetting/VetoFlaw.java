package org.meritcompetition.vetting;

/**
 * Why an entry is not taken into the veto list.
 *
 * @param part which part of it is to blame
 */
record VetoFlaw(Part part, String message) {

    /** What an entry consists of. */
    enum Part {
        NAME,
        UNIT,
        BORN,
        GROUNDS,
        BODY,
        FROM,
        UNTIL
    }

    static VetoFlaw in(Part part, String message, Object... details) {
        return new VetoFlaw(part, message.formatted(details));
    }
}
