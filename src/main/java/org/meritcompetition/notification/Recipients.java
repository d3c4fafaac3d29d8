package org.meritcompetition.notification;

import java.util.Collection;
import java.util.List;

/** Who is told, and where they are reached. */
public interface Recipients {

    /**
     * A person who is told something.
     *
     * @param name as the person is addressed
     * @param address of the person's mailbox, {@code null} where none is known
     */
    record Recipient(String account, String name, String address) {}

    /** The accounts that stand behind candidate groups, each once. */
    List<String> behind(Collection<String> groups);

    /** The person behind an account; an account that is gone is nobody with an address. */
    Recipient of(String account);
}
