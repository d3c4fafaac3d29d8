package org.meritcompetition.deadline;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.shared.OnceATransaction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dates that were moved away from a season's plan, as they are recorded. */
@Component
public class MovedDates {

    private static final String MOVED =
            "select subject, duty, due, moved_at from duty_date where due is not null and ";
    private static final String OF_SUBJECT = MOVED + "subject in (?, ?, ?)";
    private static final String KEEP =
            "insert into duty_date (subject, duty, season, due, moved_at)"
                    + " select subject, duty, :season, due, :now"
                    + " from unnest(:subjects, :duties, cast(:dues as date[])) as given (subject, duty, due)"
                    + " on conflict (subject, duty) do update"
                    + " set due = coalesce(excluded.due, duty_date.due), moved_at = excluded.moved_at";

    private final JdbcClient jdbc;

    MovedDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a season. */
    public Moves of(String season) {
        return moves(jdbc.sql(MOVED + "season = :season").param("season", season));
    }

    /** Those that concern one subject: its own, and those of all; read once a transaction. */
    public Moves of(String season, String subject, String period) {
        var all = Moves.all(season, period);
        return OnceATransaction.<Map<List<String>, Moves>>read(known(season), HashMap::new)
                .computeIfAbsent(
                        List.of(subject, all),
                        it -> moves(jdbc.sql(OF_SUBJECT).params(subject, season, all)));
    }

    private static Object known(String season) {
        return List.of("moves", season);
    }

    private static Moves moves(JdbcClient.StatementSpec sql) {
        List<Move> found =
                sql.query(
                                (row, number) ->
                                        new Move(
                                                row.getString(1),
                                                row.getString(2),
                                                row.getObject(3, LocalDate.class),
                                                LocalDate.ofInstant(
                                                        row.getTimestamp(4).toInstant(),
                                                        SeasonClock.ZONE)))
                        .list();
        return found.isEmpty() ? Moves.NONE : Moves.of(found);
    }

    /** Records moves; a date of {@code null} says that the plan moved the duty, and when. */
    public void keep(String season, Collection<Move> moves, Instant now) {
        OnceATransaction.forget(known(season));
        jdbc.sql(KEEP)
                .param("season", season)
                .param("now", Timestamp.from(now))
                .param("subjects", moves.stream().map(Move::subject).toArray(String[]::new))
                .param("duties", moves.stream().map(Move::duty).toArray(String[]::new))
                .param(
                        "dues",
                        moves.stream()
                                .map(it -> it.due() == null ? null : it.due().toString())
                                .toArray(String[]::new))
                .update();
    }
}
