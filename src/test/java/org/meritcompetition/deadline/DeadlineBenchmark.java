package org.meritcompetition.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.meritcompetition.MeritCompetition;
import org.meritcompetition.deadline.MovingDuties.Order;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.season.Seasons;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long the whole program on its own PostgreSQL takes to move the date of 2 800 open reports,
 * and to run timers that are due at the same moment, of which each starts a ladder, records its
 * rung and tells the assignee: the first reminder of those reports while the program's code is
 * still being compiled, and then that of 10 000 reports of the next period.
 *
 * <pre>{@code
 * ./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx1g -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.meritcompetition.deadline.DeadlineBenchmark
 * }</pre>
 */
final class DeadlineBenchmark {

    private static final int REPORTS = 2_800;
    private static final int TIMERS = 10_000;
    private static final LocalDate NEW_DUE = LocalDate.of(2024, 5, 10);

    /** Five working days before: 1 to 5 May are holidays. */
    private static final LocalDate FIRST_REMINDER = LocalDate.of(2024, 4, 30);

    /** Of the period after, due on 31 May. */
    private static final LocalDate NEXT_FIRST_REMINDER = LocalDate.of(2024, 5, 24);

    private DeadlineBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        try (var program = start()) {
            program.getBean(Seasons.class)
                    .open(
                            new ClassPathResource("seasons/cg-2024.yaml")
                                    .getContentAsString(java.nio.charset.StandardCharsets.UTF_8),
                            "cg-2024.yaml");
            to(program, LocalDate.of(2024, 4, 16));
            drained(program);
            open(program, "2024-04", REPORTS);
            System.out.printf(
                    Locale.ROOT, "%d open reports re-dated in %.1f s%n", REPORTS, redate(program));
            System.out.printf(
                    Locale.ROOT,
                    "%d timers drained in %.1f s, the program just started%n",
                    REPORTS,
                    drain(program, FIRST_REMINDER, REPORTS));
            to(program, NEXT_FIRST_REMINDER.minusDays(1));
            drained(program);
            open(program, "2024-05", TIMERS);
            System.out.printf(
                    Locale.ROOT,
                    "%d timers drained in %.1f s%n",
                    TIMERS,
                    drain(program, NEXT_FIRST_REMINDER, TIMERS));
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(MeritCompetition.class)
                .profiles("test")
                .run(
                        "--camunda.bpm.job-execution.enabled=true",
                        "--merit.clock.start=2024-03-15T09:00",
                        "--server.port=0");
    }

    /** Reports of a period that wait for their units. */
    private static void open(ConfigurableApplicationContext program, String period, int reports)
            throws InterruptedException {
        var runtime = program.getBean(RuntimeService.class);
        var jdbc = program.getBean(JdbcClient.class);
        var units =
                program.getBean(Seasons.class).plan("cg-2024").units().stream()
                        .map(it -> it.code())
                        .toList();
        var threads = Executors.newFixedThreadPool(2);
        var opened = new ArrayList<CompletableFuture<Void>>();
        IntStream.range(0, reports)
                .forEach(
                        number ->
                                opened.add(
                                        CompletableFuture.runAsync(
                                                () -> open(runtime, jdbc, units, period, number),
                                                threads)));
        opened.forEach(CompletableFuture::join);
        threads.shutdown();
        jdbc.sql("vacuum analyze").update();
    }

    private static void open(
            RuntimeService runtime,
            JdbcClient jdbc,
            List<String> units,
            String period,
            int number) {
        var unit = units.get(number % 20);
        var track = "T%02d".formatted(number / 20 % 10 + 1);
        var entry = "cg-2024/%s/%s/%d".formatted(track, unit, number / 200 + 1);
        jdbc.sql(
                        "insert into started_project values (?, 0, 'cg-2024', ?, ?, now())"
                                + " on conflict do nothing")
                .params(entry, unit, track)
                .update();
        jdbc.sql(
                        "insert into report_due (key, version, season, unit, track, entry, period,"
                                + " status, opened_at) values (?, 0, 'cg-2024', ?, ?, ?, ?,"
                                + " 'OPEN', now())")
                .params(entry + "/" + period, unit, track, entry, period)
                .update();
        runtime.startProcessInstanceByKey(
                "progress-report",
                entry + "/" + period,
                Map.of(
                        "season",
                        "cg-2024",
                        "division",
                        "cg",
                        "unit",
                        unit,
                        "track",
                        track,
                        "entry",
                        entry,
                        "period",
                        period));
    }

    /** Preview and confirmation together, as the office does it; for those that come later too. */
    private static double redate(ConfigurableApplicationContext program) {
        var moving = program.getBean(MovingDuties.class);
        var subjects =
                program.getBean(OpenDuties.class).ofSeason("cg-2024").stream()
                        .filter(it -> it.duty().equals("reportProgress"))
                        .map(OpenDuty::subject)
                        .toList();
        expect(subjects.size(), REPORTS);
        var order =
                new Order("cg-2024", "reportProgress", "2024-04", subjects, true, NEW_DUE, null);
        var begun = System.nanoTime();
        moving.move(order, moving.preview(order).hash(), "office");
        var seconds = seconds(begun);
        expect(
                count(
                        program,
                        "select count(*) from act_ru_task where task_def_key_ = 'reportProgress'"
                                + " and due_date_ = '"
                                + NEW_DUE.atTime(23, 59, 59).atZone(SeasonClock.ZONE).toInstant()
                                + "'"),
                REPORTS);
        return seconds;
    }

    private static double drain(
            ConfigurableApplicationContext program, LocalDate reminder, int timers)
            throws InterruptedException {
        to(program, reminder.minusDays(1));
        drained(program);
        expect(
                count(
                        program,
                        "select count(*) from act_ru_job where duedate_ = '"
                                + nine(reminder)
                                + "'"),
                timers);
        var begun = System.nanoTime();
        to(program, reminder);
        drained(program);
        var seconds = seconds(begun);
        expect(
                count(
                        program,
                        "select count(*) from ladder_rung where duty = 'reportProgress'"
                                + " and rung = 'FIRST_REMINDER' and outcome = 'REACHED' and due > '"
                                + nine(reminder)
                                + "'"),
                timers);
        expect(
                count(
                        program,
                        "select count(distinct occasion) from notice where kind = 'FIRST_REMINDER'"
                                + " and occasion like '%/reportProgress/%' and raised_at >= '"
                                + nine(reminder)
                                + "'"),
                timers);
        return seconds;
    }

    private static void to(ConfigurableApplicationContext program, LocalDate day) {
        program.getBean(SeasonClock.class).moveTo(nine(day));
        program.getBean(org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl.class)
                .getJobExecutor()
                .jobWasAdded();
    }

    private static void drained(ConfigurableApplicationContext program)
            throws InterruptedException {
        var now = program.getBean(SeasonClock.class).instant();
        while (count(
                        program,
                        "select count(*) from act_ru_job where retries_ > 0 and (duedate_ is null"
                                + " or duedate_ <= '"
                                + now
                                + "')")
                > 0) {
            Thread.sleep(500); // the question itself costs as much as a timer
        }
    }

    private static Instant nine(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(SeasonClock.ZONE).toInstant();
    }

    private static long count(ConfigurableApplicationContext program, String sql) {
        return program.getBean(JdbcClient.class).sql(sql).query(Long.class).single();
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void expect(long found, long expected) {
        if (found != expected) {
            throw new IllegalStateException("%d instead of %d".formatted(found, expected));
        }
    }
}
