package org.meritcompetition.season.plan;

import java.time.LocalDate;

/**
 * A period that every accepted project reports on.
 *
 * @param code last part of the report's business key: {@code 2024-05}
 * @param opens the day on which the task appears
 * @param due the last day of reporting in time
 */
public record ReportingPeriod(String code, LocalDate opens, LocalDate due) {}
