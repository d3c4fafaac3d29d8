package org.meritcompetition.deadline;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.meritcompetition.season.plan.Duty;
import org.meritcompetition.shared.WritingTogether;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records each rung of a ladder that is reached or passed over, and says so of the reached. The
 * table's key makes it once for a duty and due date, whichever node comes first: the other's
 * transaction waits for it and then records nothing.
 */
@Service
@Transactional
public class RecordingRungs {

    private static final String RECORD =
            "insert into ladder_rung (subject, duty, due, rung, season, outcome, told, recorded_at)"
                    + " select :subject, :duty, :due, :rung, :season, :outcome, :told, :now"
                    + " on conflict do nothing";
    private static final String ANSWER =
            "update ladder_rung set answered_by = :actor, answered_at = :now, note = :note"
                    + " where subject = :subject and duty = :duty and rung = :rung and answered_by is null"
                    + " and outcome = 'REACHED' and recorded_at = (select max(recorded_at) from ladder_rung"
                    + " where subject = :subject and duty = :duty and rung = :rung and outcome = 'REACHED')";

    private final JdbcClient jdbc;
    private final WritingTogether together;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordingRungs(
            JdbcClient jdbc,
            WritingTogether together,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.together = together;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A rung was reached.
     *
     * @param task engine's id of the one open task of the duty, {@code null} where there are more
     * @param recipients candidate group of those to be told
     * @param assignee the account to be told where it is one person, else {@code null}
     */
    public void reached(
            DatedDuty duty, String task, Rung rung, String recipients, String assignee) {
        record(
                duty,
                rung,
                "REACHED",
                recipients,
                () ->
                        events.publishEvent(
                                new RungReached(
                                        duty.season(),
                                        duty.subject(),
                                        duty.duty(),
                                        task,
                                        Duty.valueOf(duty.duty()).label(),
                                        rung,
                                        recipients,
                                        assignee,
                                        duty.due())));
    }

    /** A rung was passed over, because a later one had come by the time anybody looked. */
    public void passedOver(DatedDuty duty, Rung rung) {
        record(duty, rung, "SKIPPED", null, () -> {});
    }

    private void record(DatedDuty duty, Rung rung, String outcome, String told, Runnable recorded) {
        var row = new HashMap<String, Object>();
        row.put("subject", duty.subject());
        row.put("duty", duty.duty());
        row.put("due", Timestamp.from(duty.due()));
        row.put("rung", rung.name());
        row.put("season", duty.season());
        row.put("outcome", outcome);
        row.put("told", told);
        row.put("now", Timestamp.from(clock.instant()));
        together.write(RECORD, row, recorded);
    }

    /**
     * Whoever was told to urge last has done so; what was asked before the date moved stays as it
     * was.
     *
     * @param note what was seen to, {@code null} where nothing was asked
     */
    public void answered(String subject, String duty, Rung rung, String note, String actor) {
        jdbc.sql(ANSWER)
                .param("subject", subject)
                .param("duty", duty)
                .param("rung", rung.name())
                .param("note", note)
                .param("actor", actor)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** How often each rung of a season was reached, or passed over. */
    @Transactional(readOnly = true)
    public Map<Rung, Long> count(String season, boolean reached) {
        var counts = new java.util.EnumMap<Rung, Long>(Rung.class);
        for (var rung : Rung.values()) {
            counts.put(rung, 0L);
        }
        jdbc.sql(
                        "select rung, count(*) from ladder_rung where season = :season and outcome = :outcome"
                                + " group by rung")
                .param("season", season)
                .param("outcome", reached ? "REACHED" : "SKIPPED")
                .query((row, number) -> counts.put(Rung.valueOf(row.getString(1)), row.getLong(2)))
                .list();
        return counts;
    }
}
