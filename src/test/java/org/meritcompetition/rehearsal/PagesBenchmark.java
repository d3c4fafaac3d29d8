package org.meritcompetition.rehearsal;

import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.meritcompetition.MeritCompetition;
import org.meritcompetition.OverHttp;
import org.meritcompetition.season.plan.SeasonFile;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;

/**
 * How long pages take on a database of 100 seasons (2 000 units, 40 000 projects, 280 000 reports),
 * at 20 requests a second through HTTP, and what an export of 40 000 rows costs. Arguments: number
 * of seasons, rounds of each page.
 *
 * <pre>{@code
 * ./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx512m -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.meritcompetition.rehearsal.PagesBenchmark
 * }</pre>
 */
final class PagesBenchmark {

    private static final int A_SECOND = 20;
    private static final int WARM_UP = 10;
    private static final int PROJECTS = 2;
    private static final int PROJECTS_OF_ALL = 200;
    private static final String ENTRY = "cg-2024/T03/huangpu/1";
    private static final Map<String, List<String>> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put(
                "office",
                List.of(
                        "/",
                        "/board",
                        "/entries",
                        "/entries?unit=huangpu&text=12",
                        "/entries/story?entry=" + ENTRY,
                        "/entries/course?entry=" + ENTRY,
                        "/my/work",
                        "/my/cooperation",
                        "/acceptances",
                        "/provisional",
                        "/comparison/cg-2024/T03",
                        "/quotas",
                        "/quotas/trials",
                        "/veto-list",
                        "/ties",
                        "/results",
                        "/bottlenecks",
                        "/bottlenecks?by=UNIT",
                        "/reminders",
                        "/deadlines",
                        "/assignments",
                        "/notices",
                        "/record",
                        "/honour-roll/cg-2024",
                        "/contacts",
                        "/papers"));
        PAGES.put(
                "admin",
                List.of(
                        "/",
                        "/board?season=f050-2024",
                        "/entries?season=f050-2024",
                        "/bottlenecks?season=f050-2024",
                        "/admin/operations",
                        "/admin/operations?act=Claim&person=office"));
        PAGES.put(
                "huangpu-liaison",
                List.of("/", "/board", "/entries", "/daily-score", "/projects", "/papers"));
    }

    private PagesBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var seasons = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 99;
        var rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        try (var program = start()) {
            var shape =
                    SeasonFile.read(
                            new InputStreamReader(
                                    new ClassPathResource("seasons/cg-2024.yaml").getInputStream(),
                                    StandardCharsets.UTF_8),
                            "cg-2024.yaml");
            var begun = System.nanoTime();
            var filling = new Filling(program.getBean(DataSource.class));
            filling.season(shape, "cg", PROJECTS);
            filling.seasons(shape, seasons, PROJECTS, number -> {});
            System.out.printf(
                    Locale.ROOT, "filled %d seasons in %.0f s%n", seasons + 1, seconds(begun));
            var http =
                    new OverHttp(
                            Integer.parseInt(
                                    program.getEnvironment().getProperty("local.server.port")));
            PAGES.forEach((who, pages) -> measure(http, who, pages, rounds));
            filling.season(shape, "big", PROJECTS_OF_ALL);
            export(http);
        }
        System.exit(0);
    }

    private static void measure(OverHttp http, String who, List<String> pages, int rounds) {
        try {
            var session = http.signedIn(who);
            for (var i = 0; i < WARM_UP; i++) {
                for (var page : pages) {
                    ask(session, page);
                }
            }
            var times = new LinkedHashMap<String, List<Double>>();
            pages.forEach(it -> times.put(it, Collections.synchronizedList(new ArrayList<>())));
            var people = Executors.newScheduledThreadPool(2 * A_SECOND);
            var asked = new ArrayList<ScheduledFuture<?>>();
            for (var i = 0; i < rounds * pages.size(); i++) {
                var page = pages.get(i % pages.size());
                asked.add(
                        people.schedule(
                                () -> times.get(page).add(ask(session, page)),
                                1000L / A_SECOND * i,
                                TimeUnit.MILLISECONDS));
            }
            for (var one : asked) {
                one.get();
            }
            people.shutdown();
            times.forEach((page, all) -> print(who, page, all));
        } catch (Exception e) {
            throw new IllegalStateException(who, e);
        }
    }

    private static void print(String who, String page, List<Double> all) {
        var sorted = all.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-16s %-48s median %6.0f ms  p95 %6.0f ms%n",
                who,
                page,
                sorted.get(sorted.size() / 2),
                sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1));
    }

    private static double ask(OverHttp.Session session, String page) {
        try {
            var begun = System.nanoTime();
            var answer = session.send("GET", page, null);
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException(page + " answered " + answer.statusCode());
            }
            return seconds(begun) * 1000;
        } catch (Exception e) {
            throw new IllegalStateException(page, e);
        }
    }

    private static void export(OverHttp http) throws Exception {
        var session = http.signedIn("admin");
        System.gc();
        var memory = ManagementFactory.getMemoryMXBean();
        var before = memory.getHeapMemoryUsage().getUsed();
        ManagementFactory.getMemoryPoolMXBeans().forEach(it -> it.resetPeakUsage());
        var time = ask(session, "/entries/sheet.xlsx?season=big-2024");
        var peak =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(it -> it.getType() == java.lang.management.MemoryType.HEAP)
                        .mapToLong(it -> it.getPeakUsage().getUsed())
                        .sum();
        System.out.printf(
                Locale.ROOT,
                "export of 40 000 rows: %.1f s, heap %d MiB before, at most %d MiB (limit %d MiB)%n",
                time / 1000,
                before >> 20,
                peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(MeritCompetition.class)
                .profiles("test")
                .run("--server.port=0");
    }
}
