package org.meritcompetition.season.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** What was changed in a year's table, by whom and why. */
@Entity
public class CalendarChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int year;
    private String what;
    private String reason;
    private String changedBy;
    private Instant changedAt;

    protected CalendarChange() {}

    CalendarChange(int year, String what, String reason, String changedBy, Instant changedAt) {
        this.year = year;
        this.what = what;
        this.reason = reason;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    public String what() {
        return what;
    }

    public String reason() {
        return reason;
    }

    /** The account that changed it. */
    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
