package org.meritcompetition.deadline;

import java.time.Instant;
import java.util.List;

/**
 * 催办: people were asked to do now what has been waiting with them.
 *
 * @param round what makes it this one prompting and no other
 * @param by who asks, as it is told to those asked
 */
public record DutiesPrompted(String season, String round, String by, List<Prompted> duties) {

    public DutiesPrompted {
        duties = List.copyOf(duties);
    }

    /**
     * One duty and one person with whom it waits.
     *
     * @param task the engine's id of the task
     * @param taskName what it is called, in Chinese
     * @param subject natural key of the instance that waits for it
     * @param group a candidate group to which the person belongs
     * @param due {@code null} where it has no date
     */
    public record Prompted(
            String task,
            String taskName,
            String subject,
            String group,
            String person,
            Instant due) {}
}
