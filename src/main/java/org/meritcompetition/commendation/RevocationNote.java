package org.meritcompetition.commendation;

import java.time.LocalDate;

/**
 * Why a commendation ended.
 *
 * @param number 文号 of the decision that revokes
 * @param article the rule that it goes by
 */
public record RevocationNote(String number, LocalDate date, String reason, String article) {}
