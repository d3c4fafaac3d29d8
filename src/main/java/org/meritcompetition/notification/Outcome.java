package org.meritcompetition.notification;

/**
 * What became of an attempt to deliver.
 *
 * @param result how it ended
 * @param address to which it went, {@code null} where there was none
 * @param reason in Chinese, {@code null} where it was accepted
 */
public record Outcome(Result result, String address, String reason) {

    /** The ways in which an attempt ends. */
    public enum Result {
        /** The other side has taken it over. */
        ACCEPTED,
        /** Not now; it is worth another attempt. */
        POSTPONED,
        /** Not this one, however often. */
        REFUSED,
        /** Nobody is reached under this address; nothing more is sent there. */
        BOUNCED
    }

    public static Outcome accepted(String address) {
        return new Outcome(Result.ACCEPTED, address, null);
    }

    public static Outcome postponed(String address, String reason) {
        return new Outcome(Result.POSTPONED, address, reason);
    }

    public static Outcome refused(String address, String reason) {
        return new Outcome(Result.REFUSED, address, reason);
    }

    public static Outcome bounced(String address, String reason) {
        return new Outcome(Result.BOUNCED, address, reason);
    }
}
