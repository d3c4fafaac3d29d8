package org.meritcompetition.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * 日常考核, 0 to 30, from the season's own record.
 *
 * <p>Every report that was asked for and is settled weighs the same. One half of its worth is
 * punctuality: all of it in time, half of it late, nothing when never made. The other half is the
 * judge's mark of the report out of 10; a report never made has none. Where the judge did not
 * review the period, punctuality alone counts and takes the whole weight. The score is 30 times the
 * mean, exact until it is rounded once, half up, to two places.
 */
final class DailyScore {

    private static final BigDecimal FULL_MARK = new BigDecimal(30);

    private DailyScore() {}

    /** Empty where no report is settled. */
    static Optional<BigDecimal> of(Collection<ReportResult> results) {
        if (results.isEmpty()) {
            return Optional.empty();
        }
        var worth =
                results.stream().map(ReportResult::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(
                worth.multiply(FULL_MARK)
                        .divide(new BigDecimal(results.size()), 2, RoundingMode.HALF_UP));
    }
}
