package org.meritcompetition.progress;

/** How many reports of a unit's projects in a track came out the same way in a period. */
public record ReportCount(
        String track, String unit, String period, DueStatus status, long reports) {}
