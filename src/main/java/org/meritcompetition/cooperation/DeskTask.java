package org.meritcompetition.cooperation;

import java.time.Instant;
import java.util.List;

/**
 * An open task, as far as handing it around needs to know it.
 *
 * @param subject natural key of what it is about
 * @param holder who has it, {@code null} where somebody of the groups may still take it
 * @param owner who lent it and gets it back, {@code null} where it is not lent
 * @param groups to which it is offered, in order
 * @param due {@code null} where it has no date
 */
public record DeskTask(
        String id,
        String duty,
        String name,
        String season,
        String subject,
        String holder,
        String owner,
        List<String> groups,
        Instant due) {

    /** Whether a colleague has it to prepare it. */
    public boolean isLent() {
        return owner != null;
    }

    boolean isHeldBy(String account) {
        return account.equals(holder);
    }
}
