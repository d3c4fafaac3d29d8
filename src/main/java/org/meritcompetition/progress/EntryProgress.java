package org.meritcompetition.progress;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the record says of one project.
 *
 * @param reportsDue reports asked for so far, without those that a withdrawal ended
 * @param reportsMade of these, the ones sent, in time or late
 * @param reportsLate of these, the ones sent late
 * @param dailyScore 日常考核, 0 to 30; empty where no report is settled
 * @param midtermScore 中途检查, 0 to 20; empty where nobody inspected
 */
public record EntryProgress(
        int reportsDue,
        int reportsMade,
        int reportsLate,
        Optional<BigDecimal> dailyScore,
        Optional<BigDecimal> midtermScore) {}
