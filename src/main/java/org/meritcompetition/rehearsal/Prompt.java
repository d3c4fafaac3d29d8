package org.meritcompetition.rehearsal;

import java.time.Instant;
import java.util.List;

/**
 * A task that has come up for somebody.
 *
 * @param form id of the task's form
 * @param due the end of the day on which it is due
 * @param subject business key, with the unit or nominee where one instance holds the duty for many
 * @param groups whose members may do it
 */
record Prompt(
        String task,
        String form,
        String duty,
        String subject,
        String assignee,
        List<String> groups,
        Instant created,
        Instant due) {}
