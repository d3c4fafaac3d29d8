package org.meritcompetition.evaluation;

import jakarta.persistence.Embeddable;

/**
 * What one rule of eligibility said to one application.
 *
 * @param rule its code, e.g. E2
 * @param sentence Chinese, says why
 */
@Embeddable
public record Finding(String rule, boolean met, String sentence) {}
