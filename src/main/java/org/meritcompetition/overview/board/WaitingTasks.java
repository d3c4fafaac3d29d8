package org.meritcompetition.overview.board;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.meritcompetition.deadline.Ladder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The engine's open tasks, counted by where they belong; one statement, whatever their number. */
@Repository
class WaitingTasks {

    private static final String BY_PLACE =
            "select place.track, place.unit, count(*) filter (where place.process <> :ladder) as open,"
                    + " count(*) filter (where place.process <> :ladder and task.due_date_ < :now) as overdue,"
                    + " count(*) filter (where place.process = :ladder) as urged"
                    + " from task_place place join act_ru_task task on task.id_ = place.task"
                    + " where place.season = :season group by place.track, place.unit";

    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingTasks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Waiting> of(String season) {
        // the engine writes its moments in the zone of the machine
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
        return jdbc.sql(BY_PLACE)
                .param("season", season)
                .param("ladder", Ladder.PROCESS)
                .param("now", Timestamp.valueOf(now))
                .query(Waiting.class)
                .list();
    }
}
