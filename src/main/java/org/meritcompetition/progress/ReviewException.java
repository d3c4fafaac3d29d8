package org.meritcompetition.progress;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * A project that the judge names beside the baseline.
 *
 * @param mark of its report, 0 to 10
 */
@Embeddable
record ReviewException(
        String entry, @Enumerated(EnumType.STRING) Standing standing, BigDecimal mark) {}
