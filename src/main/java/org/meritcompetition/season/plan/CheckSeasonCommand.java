package org.meritcompetition.season.plan;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.meritcompetition.document.CellFault;
import org.meritcompetition.document.SheetFaulty;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Checks a season file: every fault in one run and exit code 1, or a summary of one page and 0.
 * Without exactly one file the exit code is 2.
 */
@Command(
        name = "check-season",
        mixinStandardHelpOptions = true,
        description = "检查赛季文件：有错时逐条列出，没有错时印出一页摘要")
public final class CheckSeasonCommand implements Callable<Integer> {

    private static final long MOST_BYTES = 1_000_000;

    private static final int GOOD = 0;
    private static final int FAULTY = 1;
    private static final int MISUSED = 2;

    @Spec private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "赛季文件，如 seasons/cg-2024.yaml")
    private List<String> files = List.of();

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = "程序没有带的年份的工作日表（从“工作日历”下载的 .xlsx 或 CSV），可写多次")
    private List<Path> calendars = List.of();

    @Override
    public Integer call() {
        if (files.size() != 1) {
            return refuse(MISUSED, "请写上一个赛季文件：check-season FILE");
        }
        var name = files.get(0);
        try {
            return check(Path.of(name), workingDays());
        } catch (SheetFaulty e) {
            return refuse(
                    FAULTY,
                    "工作日表有错：\n"
                            + e.faults().stream()
                                    .map(CellFault::toString)
                                    .collect(Collectors.joining("\n")));
        } catch (NoSuchFileException e) {
            return refuse(FAULTY, "找不到文件 " + e.getFile());
        } catch (InvalidPathException e) {
            return refuse(FAULTY, "“" + name + "”不能作文件名");
        } catch (CharacterCodingException e) {
            return refuse(FAULTY, "文件 " + name + " 不是 UTF-8 编码，请用编辑器另存为 UTF-8");
        } catch (IOException e) {
            return refuse(FAULTY, "文件 " + name + " 读不出来，请检查是否有读取权限");
        }
    }

    private WorkingDays workingDays() throws IOException {
        var tables = new TreeMap<Integer, YearTable>();
        YearTable.shipped().forEach(it -> tables.put(it.year(), it));
        for (var file : calendars) {
            var table = CalendarSheet.read(Files.readAllBytes(file), file.toString());
            tables.put(table.year(), table);
        }
        return WorkingDays.of(tables.values());
    }

    private int check(Path file, WorkingDays workingDays) throws IOException {
        if (Files.notExists(file)) {
            return refuse(FAULTY, "找不到文件 " + file);
        }
        if (Files.isDirectory(file)) {
            return refuse(FAULTY, file + " 是文件夹，请写上其中的赛季文件");
        }
        if (Files.size(file) > MOST_BYTES) {
            return refuse(FAULTY, "文件 " + file + " 超过 1 MB，不像是赛季文件");
        }
        var text = Files.readString(file, StandardCharsets.UTF_8);
        try {
            var plan = SeasonFile.read(new StringReader(text), file.toString(), workingDays);
            var out = spec.commandLine().getOut();
            out.println("赛季文件 " + file + " 没有错误");
            SeasonSummary.of(plan, workingDays).forEach(out::println);
            out.flush();
            return GOOD;
        } catch (SeasonFileFaulty e) {
            return refuse(FAULTY, e.getMessage());
        }
    }

    private int refuse(int exitCode, String message) {
        var err = spec.commandLine().getErr();
        err.println(message);
        err.flush();
        return exitCode;
    }
}
