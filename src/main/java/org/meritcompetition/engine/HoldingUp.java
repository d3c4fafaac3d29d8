package org.meritcompetition.engine;

import java.util.Collection;
import java.util.Set;

/**
 * Knows which open tasks wait for somebody's word, so that their form is not taken in meanwhile.
 */
public interface HoldingUp {

    /** Of these tasks, those that wait. */
    Set<String> heldUp(Collection<String> tasks);
}
