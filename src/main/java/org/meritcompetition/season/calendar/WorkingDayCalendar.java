package org.meritcompetition.season.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.meritcompetition.season.plan.WorkingDays;
import org.meritcompetition.season.plan.YearTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The working days as they stand now. They are asked for at every date, so they are remembered;
 * another node's change is seen after some seconds, one's own at once and by nobody else before it
 * is committed.
 */
@Component
public class WorkingDayCalendar {

    private static final Duration MEMORY = Duration.ofSeconds(5);

    private record Known(WorkingDays days, String revision, Instant until) {}

    private final CalendarYears years;
    private final JdbcClient jdbc;
    private volatile Known known;

    WorkingDayCalendar(CalendarYears years, JdbcClient jdbc) {
        this.years = years;
        this.jdbc = jdbc;
    }

    /** The same object as long as nothing has changed. */
    public WorkingDays days() {
        if (TransactionSynchronizationManager.getResource(this) instanceof WorkingDays changed) {
            return changed;
        }
        var remembered = known;
        if (remembered != null && Instant.now().isBefore(remembered.until())) {
            return remembered.days();
        }
        var revision = revision();
        var days =
                remembered != null && remembered.revision().equals(revision)
                        ? remembered.days()
                        : WorkingDays.of(tables());
        known = new Known(days, revision, Instant.now().plus(MEMORY));
        return days;
    }

    /** The tables of all years; a shipped one counts until it is taken over. */
    List<YearTable> tables() {
        var tables = new TreeMap<Integer, YearTable>();
        YearTable.shipped().forEach(it -> tables.put(it.year(), it));
        years.findAll().forEach(it -> tables.put(it.table().year(), it.table()));
        return List.copyOf(tables.values());
    }

    private String revision() {
        return jdbc.sql("select count(*) || '/' || coalesce(sum(version), 0) from calendar_year")
                .query(String.class)
                .single();
    }

    /** The tables were changed in this transaction, which sees them from now on. */
    void changed() {
        if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCompletion(int status) {
                            TransactionSynchronizationManager.unbindResourceIfPossible(
                                    WorkingDayCalendar.this);
                            known = null;
                        }
                    });
        } else {
            TransactionSynchronizationManager.unbindResource(this);
        }
        TransactionSynchronizationManager.bindResource(this, WorkingDays.of(tables()));
    }
}
