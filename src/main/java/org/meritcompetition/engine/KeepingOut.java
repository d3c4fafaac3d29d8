package org.meritcompetition.engine;

/** Takes tasks out of the hands of those who must keep away from them. */
public interface KeepingOut {

    /** Looks through the open tasks of a person again, of whom more has become known. */
    void reconsider(String account);
}
