package org.meritcompetition.deadline.process;

import java.util.Map;
import java.util.TreeMap;
import org.meritcompetition.Stage;
import org.meritcompetition.engine.clock.SeasonClock;

/** What the engine holds for the dates of one subject, read from its tables. */
public final class WaitingDates {

    private static final String ALL =
            """
            select task.task_def_key_ || ' ' || task.id_ as what, task.due_date_ as moment
            from act_ru_task task join act_ru_execution instance on instance.id_ = task.proc_inst_id_
            where instance.business_key_ = :key
            union all
            select definition.act_id_ || ' ' || job.execution_id_, job.duedate_
            from act_ru_job job join act_ru_jobdef definition on definition.id_ = job.job_def_id_
            join act_ru_execution instance on instance.id_ = job.process_instance_id_
            where instance.business_key_ = :key and job.type_ = 'timer'
            """;

    private WaitingDates() {}

    /** By element, e.g. {@code draftWorkPlanLadder}: the moment, in the season's zone. */
    public static Map<String, String> of(Stage stage, String businessKey) {
        var dates = new TreeMap<String, String>();
        stage.records()
                .sql(ALL)
                .param("key", businessKey)
                .query(
                        (row, number) ->
                                dates.merge(
                                        row.getString(1).split(" ")[0],
                                        row.getTimestamp(2)
                                                .toInstant()
                                                .atZone(SeasonClock.ZONE)
                                                .toLocalDateTime()
                                                .toString(),
                                        (one, other) ->
                                                one.equals(other) ? one : one + " " + other))
                .list();
        return dates;
    }

    /** Every date of the whole engine, to see that nothing has moved. */
    public static Map<String, String> ofAll(Stage stage) {
        var dates = new TreeMap<String, String>();
        stage.records()
                .sql(
                        "select id_, due_date_ || '' from act_ru_task union all select id_, duedate_ || '' from act_ru_job"
                                + " union all select subject || duty, due || '' from duty_date")
                .query((row, number) -> dates.put(row.getString(1), "" + row.getString(2)))
                .list();
        return dates;
    }
}
