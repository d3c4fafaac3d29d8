package org.meritcompetition.notification;

/**
 * Somebody without an account to whom a letter goes: an objector, for whom the key of the objection
 * stands. Nobody who oversees the letters reads who it is.
 */
public final class Outsider {

    static final String NAME = "异议人";

    /** Of a row with a person, whether it is one. */
    static final String IN_SQL = "person like '%/objection/%'";

    private Outsider() {}

    /** Whether the person of a letter is one; no account has a stroke in its name. */
    public static boolean is(String person) {
        return person.contains("/objection/");
    }
}
