package org.meritcompetition.deadline.process;

import java.sql.Timestamp;
import java.util.List;
import java.util.function.Predicate;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes new dates into the engine's tables, three statements for any number: its own way loads,
 * checks and logs each task and each job by itself. The revision is counted up as the engine does,
 * so that whoever holds one of the rows meanwhile is refused and not overwritten.
 */
@Component
class WritingDates {

    private static final String NEW = "(select unnest(:ids) as id, unnest(:dates) as moment) given";
    private static final String TASKS =
            "update act_ru_task set due_date_ = given.moment, rev_ = rev_ + 1 from "
                    + NEW
                    + " where id_ = given.id";
    private static final String HISTORY =
            "update act_hi_taskinst set due_date_ = given.moment from "
                    + NEW
                    + " where id_ = given.id";
    private static final String TIMERS =
            "update act_ru_job set duedate_ = given.moment, rev_ = rev_ + 1 from "
                    + NEW
                    + " where id_ = given.id";

    private final JdbcClient jdbc;

    WritingDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(List<NewDate> dates) {
        write(dates, Waiting::isTask, TASKS);
        write(dates, Waiting::isTask, HISTORY);
        write(dates, it -> !it.isTask(), TIMERS);
    }

    private void write(List<NewDate> dates, Predicate<Waiting> which, String sql) {
        var chosen = dates.stream().filter(it -> which.test(it.of())).toList();
        if (chosen.isEmpty()) {
            return;
        }
        var written =
                jdbc.sql(sql)
                        .param(
                                "ids",
                                chosen.stream().map(it -> it.of().id()).toArray(String[]::new))
                        .param(
                                "dates",
                                chosen.stream()
                                        .map(it -> Timestamp.from(it.date()))
                                        .toArray(Timestamp[]::new))
                        .update();
        DomainRuleViolation.unless(written == chosen.size(), "有任务在此期间已经办结，日期没有改动，请刷新后重试。");
    }
}
