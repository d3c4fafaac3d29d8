package org.meritcompetition.rehearsal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javax.sql.DataSource;
import org.meritcompetition.season.plan.SeasonFile;
import org.meritcompetition.season.plan.SeasonFileFaulty;
import org.springframework.core.io.ClassPathResource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Fills the demonstration's database for measuring. It opens nothing but the data directory of a
 * demonstration, so it never reaches a production database.
 */
@Command(
        name = "fill",
        mixinStandardHelpOptions = true,
        description = "向演示数据库装入大量虚构的竞赛，用来检查系统在大数据量下的速度；不能用于正式数据库")
public final class FillCommand implements Callable<Integer> {

    private static final String SHIPPED = "seasons/cg-2024.yaml";

    /** A demonstration's database, open. */
    public interface Opened extends AutoCloseable {
        DataSource source();

        @Override
        void close();
    }

    private final Function<Path, Opened> opening;

    @Spec private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data/pg",
            description = "演示的数据目录（默认 ${DEFAULT-VALUE}）；演示至少启动过一次")
    private Path data;

    @Option(
            names = "--seasons",
            paramLabel = "N",
            defaultValue = "100",
            description = "装入几个竞赛，每个 20 个单位（默认 ${DEFAULT-VALUE}）")
    private int seasons;

    @Option(
            names = "--projects-per-unit-and-track",
            paramLabel = "N",
            defaultValue = "2",
            description = "每个单位在每条赛道几个项目（默认 ${DEFAULT-VALUE}）")
    private int projects;

    public FillCommand(Function<Path, Opened> opening) {
        this.opening = opening;
    }

    @Override
    public Integer call() throws IOException, SeasonFileFaulty {
        var out = spec.commandLine().getOut();
        if (seasons < 1 || projects < 1) {
            spec.commandLine().getErr().println("--seasons 和 --projects-per-unit-and-track 应为正整数。");
            return 2;
        }
        var shape =
                SeasonFile.read(
                        new StringReader(
                                new ClassPathResource(SHIPPED)
                                        .getContentAsString(StandardCharsets.UTF_8)),
                        SHIPPED);
        try (var database = opening.apply(data)) {
            new Filling(database.source())
                    .seasons(
                            shape,
                            seasons,
                            projects,
                            number -> out.printf("已装入 f%03d-2024%n", number));
        } catch (RuntimeException refused) {
            spec.commandLine().getErr().println(refused.getMessage());
            return 1;
        }
        return 0;
    }
}
