package org.meritcompetition.deadline;

import java.time.LocalDate;

/**
 * 延期审核: the office answered a request for more time.
 *
 * @param request key of the request
 * @param subject natural key of the instance that waits for the duty
 * @param duty key of the duty: the task's id in the model
 * @param dutyName what the task is called, in Chinese
 * @param requestedBy the account that asked
 * @param due the new last day, {@code null} where it was refused
 * @param reason {@code null} where none was given
 */
public record ExtensionDecided(
        String season,
        String request,
        String subject,
        String duty,
        String dutyName,
        String requestedBy,
        LocalDate due,
        String reason) {}
