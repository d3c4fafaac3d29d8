package org.meritcompetition.progress;

/**
 * A project reported nothing on a period until closing.
 *
 * @param key of the report, {@code cg-2024/T03/huangpu/1/2024-05}
 */
public record ReportMissed(String season, String key, String unit, String projectName) {}
