package org.meritcompetition.shared;

import java.time.format.DateTimeFormatter;

/** Dates as people read them on screens, in messages and on papers. */
public final class ChineseDates {

    /** {@code 2024年4月19日} */
    public static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    /** {@code 2024年4月19日 09:00} */
    public static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    private ChineseDates() {}
}
