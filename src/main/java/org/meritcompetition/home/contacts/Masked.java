package org.meritcompetition.home.contacts;

/** Numbers and addresses as they stand where nobody needs them in full. */
final class Masked {

    private static final int HEAD = 3;
    private static final int TAIL = 4;

    private Masked() {}

    /** {@code 138****0001}. */
    static String mobile(String mobile) {
        return mobile == null
                ? ""
                : mobile.substring(0, HEAD) + "****" + mobile.substring(mobile.length() - TAIL);
    }

    /** {@code w***@example.gov.cn}. */
    static String email(String email) {
        return email == null ? "" : email.charAt(0) + "***" + email.substring(email.indexOf('@'));
    }
}
