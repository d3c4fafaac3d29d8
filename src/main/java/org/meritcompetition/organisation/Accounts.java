package org.meritcompetition.organisation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The accounts of the people, wherever they are kept. What is asked here is done for the program.
 */
public interface Accounts {

    boolean isThere(String account);

    /** Opens an account with a password that its owner has to change at the first sign-in. */
    void open(String account, ContactDetails person, String password);

    /** A new password, to be changed by its owner, in place of one that was forgotten. */
    void replacePassword(String account, String password);

    /** Name and address as the contact list has them. */
    void rename(String account, ContactDetails person);

    /**
     * Lets each account belong to its groups and no others; to none means that nobody signs in with
     * it any more. An administrator stays one.
     *
     * @param groups the groups of each account
     * @return what has changed; nothing for an account that belonged to them before
     */
    List<GroupChange> belongTo(Map<String, Set<String>> groups);

    /**
     * How the groups of an account have changed.
     *
     * @param joined the groups that it did not belong to before
     * @param left the groups that it does not belong to any more
     */
    record GroupChange(String account, Set<String> joined, Set<String> left) {

        public boolean isNone() {
            return joined.isEmpty() && left.isEmpty();
        }
    }
}
