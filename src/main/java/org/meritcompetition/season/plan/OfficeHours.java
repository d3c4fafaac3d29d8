package org.meritcompetition.season.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When a day begins and ends for those who work in an office. */
public final class OfficeHours {

    /** From then on somebody reads what has come. */
    public static final LocalTime OPEN = LocalTime.of(9, 0);

    /** The last second of a day: who submits on the last day is in time. */
    public static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private OfficeHours() {}

    /**
     * The day from which the time of a task counts: what is there before office hours has that
     * whole day, so that it does not matter whether a closing at midnight is carried out a second
     * before or after.
     */
    public static LocalDate countedFrom(LocalDateTime appears) {
        return appears.minusHours(OPEN.getHour()).toLocalDate();
    }
}
