package org.meritcompetition.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.meritcompetition.Stage;

/** Projects under way: their registration is put on record directly, the rest is played. */
public class UnderWay {

    public static final String SEASON = "cg-2024";

    private final Stage stage;
    private final RepositoryService models;

    public UnderWay(Stage stage, RepositoryService models) {
        this.stage = stage;
        this.models = models;
        stage.adopt("seasons/cg-2024.yaml");
    }

    public void planned(String unit) {
        stage.records()
                .sql(
                        """
                        insert into work_plan (key, version, season, unit, status, lead_department, line_leader,
                            contact, phone, leading_group, goals, measures, milestones, decided_by, scoring, score)
                        values (?, 0, ?, ?, 'SIGNED', '办公室', '王局', '赵联', '1', '组长王局', '年度目标', '年度措施',
                            '年度节点', 'line-leader', 'SCORED', 8) on conflict do nothing
                        """)
                .params(SEASON + "/unit/" + unit, SEASON, unit)
                .update();
    }

    /** An accepted project with one participant. */
    public String accepted(String track, String unit, int number) {
        planned(unit);
        var key = "%s/%s/%s/%d".formatted(SEASON, track, unit, number);
        stage.records()
                .sql(
                        """
                        insert into project_entry (key, version, season, unit, track, number, project_limit,
                            round_limit, status, name, department, owner, owner_post, goals, measures, milestones,
                            effects, contact, phone, signed, return_rounds, decided_by)
                        values (?, 0, ?, ?, ?, ?, 2, 2, 'ACCEPTED', ?, '执法科', '张三', '中队长', '目标', '措施',
                            '节点', '成效', '赵联', '1', true, 0, 'office')
                        """)
                .params(key, SEASON, unit, track, number, unit + "的项目" + number)
                .update();
        stage.records()
                .sql("insert into project_participant values (?, 0, '张三', '中队长', '科员', true)")
                .param(key)
                .update();
        return key;
    }

    /** Runs a service task of the season's model. */
    public void season(String delegate, String... names) {
        var driver =
                models.createDeployment()
                        .addModelInstance(
                                "driver.bpmn",
                                Bpmn.createExecutableProcess("driver")
                                        .camundaHistoryTimeToLiveString("P1D")
                                        .startEvent()
                                        .serviceTask(delegate)
                                        .camundaDelegateExpression("${%s}".formatted(delegate))
                                        .endEvent()
                                        .done())
                        .deploy();
        try {
            stage.start("driver", SEASON, names);
        } finally {
            models.deleteDeployment(driver.getId(), true);
        }
    }

    /** The implementation begins and the reports of the first period are asked for. */
    public void firstPeriodOpens() {
        stage.at("2024-04-16");
        season("openImplementation");
        opens("2024-04");
    }

    public void opens(String period) {
        season("openReporting", "period", period);
    }

    public static String report(String entry, String period) {
        return entry + "/" + period;
    }

    public static String review(String track, String period) {
        return "%s/%s/review/%s".formatted(SEASON, track, period);
    }

    public void reports(String entry, String period) {
        reports(entry, period, Map.of("progress", "完成" + period, "problems", "继续推进"));
    }

    public void reports(String entry, String period, Map<String, Object> values) {
        stage.submits(liaison(entry), stage.task(report(entry, period), "reportProgress"), values);
    }

    public void reviews(String track, String period, Object... keysAndValues) {
        var values = new HashMap<String, Object>();
        for (var i = 0; i < keysAndValues.length; i += 2) {
            values.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        if (stage.openDuties(review(track, period)).isEmpty()) {
            stage.fires(review(track, period), "reviewOpens");
        }
        stage.submits(
                "judge-" + track.toLowerCase(),
                stage.task(review(track, period), "reviewTrack"),
                values);
    }

    public static String liaison(String entry) {
        return entry.split("/")[2] + "-liaison";
    }

    /** One column of a table, read from the database. */
    public List<String> column(String sql, Object... parameters) {
        return stage.records().sql(sql).params(parameters).query(String.class).list();
    }
}
