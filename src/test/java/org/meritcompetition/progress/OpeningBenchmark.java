package org.meritcompetition.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.TrackPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What ten times the projects cost when a season's implementation is opened: every project is
 * started and asked for the report of the first period. Measured in one run, so that the ratio
 * holds on any machine. Not a part of the build: {@code ./mvnw test -Dtest=OpeningBenchmark}.
 */
@EngineTest
class OpeningBenchmark {

    private static final int FEW = 400;
    private static final int MANY = 4_000;
    private static final int REPETITIONS = 2;
    private static final double MOST = 12;

    @Autowired Stage stage;
    @Autowired RepositoryService models;
    @Autowired RuntimeService runtime;
    @Autowired Seasons seasons;
    private SeasonPlan plan;

    @Test
    void tenTimesTheProjectsCostNoMoreThanTwelveTimes() {
        opening(FEW);
        var few = new ArrayList<Duration>();
        var many = new ArrayList<Duration>();
        for (var i = 0; i < REPETITIONS; i++) {
            few.add(opening(FEW));
            many.add(opening(MANY));
        }
        var ratio = (double) least(many).toMillis() / least(few).toMillis();
        System.out.printf(
                "OPENING %d projects %s, %d projects %s: least %d ms and %d ms, ratio %.1f%n",
                FEW, few, MANY, many, least(few).toMillis(), least(many).toMillis(), ratio);
        assertThat(ratio).isLessThanOrEqualTo(MOST);
    }

    private Duration opening(int projects) {
        stage.clear();
        var season = new UnderWay(stage, models);
        plan = seasons.plan(UnderWay.SEASON);
        accepted(projects);
        stage.at("2024-04-16");
        var began = System.nanoTime();
        season.season("openImplementation");
        season.opens("2024-04");
        var took = Duration.ofNanos(System.nanoTime() - began);
        assertThat(running("project-implementation")).isEqualTo(projects);
        assertThat(running("progress-report")).isEqualTo(projects);
        return took;
    }

    /** The season's 20 units and 10 tracks, with as many projects in each as it takes. */
    private void accepted(int projects) {
        stage.records()
                .sql(
                        """
                        insert into work_plan (key, version, season, unit, status, lead_department, line_leader,
                            contact, phone, leading_group, goals, measures, milestones, decided_by, scoring, score)
                        select 'cg-2024/unit/' || unit, 0, 'cg-2024', unit, 'SIGNED', '办公室', '王局', '赵联', '1',
                            '组长王局', '年度目标', '年度措施', '年度节点', 'line-leader', 'SCORED', 8
                        from unnest(?::varchar[]) unit
                        """)
                .param(units())
                .update();
        stage.records()
                .sql(
                        """
                        insert into project_entry (key, version, season, unit, track, number, project_limit,
                            round_limit, status, name, department, owner, owner_post, goals, measures, milestones,
                            effects, contact, phone, signed, return_rounds, decided_by)
                        select concat_ws('/', 'cg-2024', track, unit, number), 0, 'cg-2024', unit, track, number, 100,
                            2, 'ACCEPTED', unit || '的项目' || number, '执法科', '张三', '中队长', '目标', '措施',
                            '节点', '成效', '赵联', '1', true, 0, 'office'
                        from unnest(?::varchar[]) unit, unnest(?::varchar[]) track, generate_series(1, ?) number
                        """)
                .params(units(), tracks(), projects / units().length / tracks().length)
                .update();
        stage.records()
                .sql(
                        "insert into project_participant select key, 0, '张三', '中队长', '科员', true from project_entry")
                .update();
    }

    private long running(String model) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(model).count();
    }

    private String[] units() {
        return plan.units().stream().map(UnitPlan::code).toArray(String[]::new);
    }

    private String[] tracks() {
        return plan.tracks().stream().map(TrackPlan::code).toArray(String[]::new);
    }

    private static Duration least(List<Duration> durations) {
        return durations.stream().sorted().toList().get(0);
    }
}
