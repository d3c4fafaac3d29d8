package org.meritcompetition.progress;

import java.math.BigDecimal;

/**
 * What one settled report brings to the score.
 *
 * @param status in time, late or missing
 * @param mark the judge's, 0 to 10; {@code null} where the period was not reviewed
 */
record ReportResult(DueStatus status, BigDecimal mark) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** 0 to 1, exact; see {@link DailyScore}. */
    BigDecimal worth() {
        if (mark == null) {
            return punctuality();
        }
        return punctuality().add(judged()).multiply(HALF);
    }

    /** In time all, late half, missing nothing. */
    BigDecimal punctuality() {
        return switch (status) {
            case MADE -> BigDecimal.ONE;
            case LATE -> HALF;
            case MISSING -> BigDecimal.ZERO;
            case OPEN, NOT_DUE -> throw new IllegalStateException(status + " is not settled");
        };
    }

    /** A report that was never made has nothing to be marked. */
    private BigDecimal judged() {
        return status == DueStatus.MISSING ? BigDecimal.ZERO : mark.movePointLeft(1);
    }
}
