package org.meritcompetition.papers.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as documents write them. */
final class ChineseDays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private ChineseDays() {}

    /** {@code 2024年12月30日}; room to write it where there is none yet. */
    static String of(LocalDate day) {
        return day == null ? "    年  月  日" : day.format(DAY);
    }
}
