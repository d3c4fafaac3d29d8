package org.meritcompetition.record.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javax.sql.DataSource;
import org.meritcompetition.record.Chain;
import org.meritcompetition.record.DecisionRecord;
import org.meritcompetition.shared.StartRefused;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Checks the record of decisions: every entry that was changed, is missing or stands elsewhere is
 * named, with exit code 1; a record as it was written gives 0, one that cannot be read 2.
 */
@Command(
        name = "verify-record",
        mixinStandardHelpOptions = true,
        description = "核验决策记录：改动、缺失、调换的条目逐条列出。数据库取自 DB_URL、DB_USER、DB_PASSWORD，没有设置时用演示的数据目录")
public final class VerifyRecordCommand implements Callable<Integer> {

    private static final int GOOD = 0;
    private static final int FLAWED = 1;
    private static final int UNREADABLE = 2;

    /** A database that is there until it is closed. */
    public interface Kept extends AutoCloseable {

        DataSource source();

        @Override
        void close();
    }

    private final Function<Path, Kept> demo;
    private final Map<String, String> environment;

    @Spec private CommandSpec spec;

    @Option(names = "--file", paramLabel = "FILE", description = "核验导出的记录文件（每行一条），不连数据库")
    private Path file;

    @Option(names = "--data", paramLabel = "DIR", description = "演示的数据目录（默认 data/pg）")
    private Path data;

    @Option(names = "--head", paramLabel = "HASH", description = "决定上印的哈希：记录中没有这一条，说明其后被截断；可写多次")
    private List<String> heads = List.of();

    /**
     * @param demo opens the demo's data in a directory, running or not
     * @param environment where the database's address is looked up
     */
    public VerifyRecordCommand(Function<Path, Kept> demo, Map<String, String> environment) {
        this.demo = demo;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var chain = new Chain();
        var faults = new ArrayList<String>();
        try {
            read(chain, faults);
        } catch (IOException e) {
            return say(UNREADABLE, List.of("读不到文件 %s，请检查路径、权限和编码（UTF-8）".formatted(file)));
        } catch (StartRefused e) {
            return say(UNREADABLE, List.of(e.getMessage()));
        } catch (DataAccessException e) {
            return say(
                    UNREADABLE,
                    List.of(
                            "读不到决策记录，请检查 DB_URL、DB_USER、DB_PASSWORD："
                                    + e.getMostSpecificCause().getMessage()));
        }
        chain.flaws().forEach(flaw -> faults.add(flaw.toString()));
        heads.stream()
                .map(head -> head.strip().toLowerCase(Locale.ROOT))
                .filter(head -> !chain.holds(head))
                .forEach(head -> faults.add("记录中没有哈希为 %s 的条目：末尾被截去，或整条记录被替换".formatted(head)));
        return faults.isEmpty() ? accept(chain) : say(FLAWED, faults);
    }

    private void read(Chain chain, List<String> faults) throws IOException {
        if (file != null) {
            readFile(chain, faults);
        } else if (data == null && environment.containsKey("DB_URL")) {
            new DecisionRecord(
                            new DriverManagerDataSource(
                                    environment.get("DB_URL"),
                                    environment.getOrDefault("DB_USER", ""),
                                    environment.getOrDefault("DB_PASSWORD", "")))
                    .forEach(chain::add);
        } else {
            try (var kept = demo.apply(data == null ? Path.of("data/pg") : data)) {
                new DecisionRecord(kept.source()).forEach(chain::add);
            }
        }
    }

    private void readFile(Chain chain, List<String> faults) throws IOException {
        try (var lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var number = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                try {
                    chain.add(RecordFile.read(line));
                } catch (IllegalArgumentException e) {
                    faults.add("文件第 %d 行不是完整的记录条目".formatted(number));
                }
            }
        }
    }

    private int accept(Chain chain) {
        var out = spec.commandLine().getOut();
        if (chain.heads().isEmpty()) {
            out.println("记录中还没有条目");
        }
        chain.heads()
                .forEach(
                        head ->
                                out.println(
                                        "%s：共 %d 条，首尾相接，没有改动；末条哈希 %s"
                                                .formatted(
                                                        head.season(),
                                                        head.number(),
                                                        head.hash())));
        out.flush();
        return GOOD;
    }

    private int say(int exitCode, List<String> lines) {
        var err = spec.commandLine().getErr();
        lines.forEach(err::println);
        err.flush();
        return exitCode;
    }
}
