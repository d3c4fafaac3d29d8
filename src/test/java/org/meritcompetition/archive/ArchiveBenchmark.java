package org.meritcompetition.archive;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.meritcompetition.MeritCompetition;
import org.meritcompetition.OverHttp;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.evidence.AttachingFiles;
import org.meritcompetition.evidence.AttachingFiles.Sent;
import org.meritcompetition.evidence.Subject;
import org.meritcompetition.season.Seasons;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A full season, 400 projects with 2 000 files of 2 MB, taken in and archived, and one upload of 50
 * MB over HTTP, by the whole program in a small heap. It needs 9 GB of disk.
 *
 * <pre>{@code
 * ./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx256m -cp target/test-classes:target/classes:$(cat target/classpath) \
 *     org.meritcompetition.archive.ArchiveBenchmark
 * }</pre>
 */
final class ArchiveBenchmark {

    private static final int FILES_A_PROJECT = 5;
    private static final int MEGA = 1 << 20;
    private static final String FIRST = "cg-2024/T01/huangpu/1";

    private ArchiveBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        System.out.printf(
                Locale.ROOT, "heap of %d MiB%n", Runtime.getRuntime().maxMemory() / MEGA);
        try (var program = start()) {
            program.getBean(Seasons.class)
                    .open(
                            new ClassPathResource("seasons/cg-2024.yaml")
                                    .getContentAsString(StandardCharsets.UTF_8),
                            "cg-2024.yaml");
            measured("50 MB uploaded over HTTP", () -> upload(program), 50);
            var files = projects(program);
            measured(
                    files + " files of 2 MB taken in",
                    () -> attach(program, files),
                    2L * files);
            measured("archive of the season", () -> archive(program), 2L * files);
            var job = program.getBean(ArchiveJobs.class).ofSeason("cg-2024").get(0);
            System.out.printf(
                    Locale.ROOT,
                    "%s, %d files, %.2f GB%n",
                    job.state(),
                    job.filesDone(),
                    job.size() / 1e9);
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(MeritCompetition.class)
                .profiles("test")
                .run("--merit.clock.start=2024-03-15T09:00", "--server.port=0");
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void measured(String what, Work work, long megabytes) throws Exception {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        var start = System.nanoTime();
        work.run();
        var seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s in %.1f s (%.0f MB/s), heap at most %d MiB%n",
                what,
                seconds,
                megabytes / seconds,
                pools().stream().mapToLong(it -> it.getPeakUsage().getUsed()).sum() / MEGA);
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(it -> it.getType() == MemoryType.HEAP)
                .toList();
    }

    /** 20 units, ten tracks, two projects each. */
    private static int projects(ConfigurableApplicationContext program) {
        var records = new Records(program.getBean(JdbcClient.class));
        var plan = program.getBean(Seasons.class).plan("cg-2024");
        var projects = 0;
        for (var unit : plan.units()) {
            for (var track : plan.tracks()) {
                for (var number = 1; number <= 2; number++) {
                    if (projects++ > 0) {
                        records.project(track.code(), unit.code(), number, unit.name() + "张三");
                    }
                }
            }
        }
        return projects * FILES_A_PROJECT;
    }

    private static void attach(ConfigurableApplicationContext program, int files)
            throws Exception {
        var attaching = program.getBean(AttachingFiles.class);
        var entries =
                program.getBean(JdbcClient.class)
                        .sql("select key from project_entry order by key")
                        .query(String.class)
                        .list();
        for (var number = 0; number < files; number++) {
            attaching.attach(
                    new Sent(
                            entries.get(number / FILES_A_PROJECT),
                            Subject.OTHER,
                            "材料%d.pdf".formatted(number % FILES_A_PROJECT),
                            -1),
                    pdf(number, 2L * MEGA),
                    "huangpu-liaison");
        }
    }

    private static void upload(ConfigurableApplicationContext program) throws Exception {
        new Records(program.getBean(JdbcClient.class)).project("T01", "huangpu", 1, "张三");
        var port = program.getEnvironment().getProperty("local.server.port", Integer.class);
        var liaison = new OverHttp(port).signedIn("huangpu-liaison");
        String token =
                JsonPath.read(
                        liaison.get("/evidence/files?subject=" + encoded(FIRST)).body(), "$.token");
        Supplier<InputStream> content = () -> pdf(-1, 50L * MEGA - 100);
        var answer =
                liaison.uploads(
                        "/evidence/files?subject=%s&material=%s&name=big.pdf"
                                .formatted(encoded(FIRST), encoded(Subject.OTHER)),
                        BodyPublishers.ofInputStream(content),
                        token);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.body());
        }
    }

    private static void archive(ConfigurableApplicationContext program) {
        program.getBean(ArchiveJobs.class).request(new ArchiveScope("cg-2024", null), "office");
        program.getBean(BuildingArchives.class).buildNext();
    }

    /** No two alike, and nothing that could be packed. */
    private static InputStream pdf(int seed, long size) {
        var random = new Random(seed);
        var head = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
        var rest =
                new InputStream() {
                    private long left = size - head.length;

                    @Override
                    public int read() {
                        return left-- > 0 ? random.nextInt(256) : -1;
                    }

                    @Override
                    public int read(byte[] block, int from, int length) {
                        if (left <= 0) {
                            return -1;
                        }
                        var now = (int) Math.min(left, length);
                        var bytes = new byte[now];
                        random.nextBytes(bytes);
                        System.arraycopy(bytes, 0, block, from, now);
                        left -= now;
                        return now;
                    }
                };
        return new SequenceInputStream(new ByteArrayInputStream(head), rest);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
