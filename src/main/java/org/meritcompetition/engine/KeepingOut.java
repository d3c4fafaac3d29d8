package org.meritcompetition.engine;

import java.util.Set;

/** Takes tasks out of the hands of those who must keep away from them. */
public interface KeepingOut {

    /** Looks through the open tasks of a person again, of whom more has become known. */
    void reconsider(String account);

    /**
     * Of these accounts, those who must keep away from the open task; it is taken from them for
     * good.
     */
    Set<String> from(String task, Set<String> accounts);

    /** From whom the open task was taken so far: of its groups, all who must keep away from it. */
    Set<String> keptOutOf(String task);
}
