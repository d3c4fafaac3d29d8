package org.meritcompetition.organisation;

import java.time.Instant;
import java.util.List;

/**
 * An open task has gone to another person, because the contact list or an absence says so.
 *
 * @param task the engine's id of it
 * @param name in Chinese, with what it is about
 * @param groups that it is offered to, in order
 * @param to the account that has it now
 * @param due {@code null} where it has no date
 */
public record TaskHandedOver(
        String task, String name, String season, List<String> groups, String to, Instant due) {}
