package org.meritcompetition.papers.sheet;

import java.time.LocalDate;
import org.meritcompetition.shared.ChineseDates;

/** Days as documents write them. */
final class ChineseDays {

    private ChineseDays() {}

    /** {@code 2024年12月30日}; room to write it where there is none yet. */
    static String of(LocalDate day) {
        return day == null ? "    年  月  日" : day.format(ChineseDates.DAY);
    }
}
