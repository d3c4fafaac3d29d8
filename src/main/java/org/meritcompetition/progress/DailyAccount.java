package org.meritcompetition.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How the 日常考核 of one project came about, report by report.
 *
 * @param settled how many reports the score is the mean of
 * @param score 0 to 30, empty where no report is settled; exactly what goes into the process score
 */
public record DailyAccount(
        String entry, List<Line> lines, int settled, Optional<BigDecimal> score) {

    /**
     * One report.
     *
     * @param punctuality of 1, {@code null} where the report is still open
     * @param baseline the judge's mark for all reports of the track, {@code null} where there is
     *     none
     * @param mark the judge's mark of this report out of 10, {@code null} where there is none
     * @param standing why the mark departs from the baseline, {@code null} where it does not
     * @param worth of 1, exact, {@code null} where the report is still open
     */
    public record Line(
            String period,
            DueStatus status,
            BigDecimal punctuality,
            BigDecimal baseline,
            BigDecimal mark,
            Standing standing,
            BigDecimal worth) {}
}
