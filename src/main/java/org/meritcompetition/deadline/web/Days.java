package org.meritcompetition.deadline.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.meritcompetition.shared.ChineseDates;
import org.meritcompetition.shared.DomainRuleViolation;

/** Days as a browser sends them and as people read them. */
final class Days {

    private Days() {}

    /** The day, {@code null} where nothing was sent. */
    static LocalDate read(String sent) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(sent.strip());
        } catch (DateTimeParseException e) {
            throw new DomainRuleViolation("“新的到期日”请写成 2024-04-19 这样的日期。");
        }
    }

    static String chinese(LocalDate day) {
        return ChineseDates.DAY.format(day);
    }
}
