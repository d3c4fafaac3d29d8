package org.meritcompetition.season.plan;

import java.io.StringReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
            return check(Path.of(name), SeasonFiles.workingDays(calendars));
        } catch (InvalidPathException e) {
            return refuse(FAULTY, "“" + name + "”不能作文件名");
        } catch (FileUnreadable | SeasonFileFaulty e) {
            return refuse(FAULTY, e.getMessage());
        }
    }

    private int check(Path file, WorkingDays workingDays) throws FileUnreadable, SeasonFileFaulty {
        var text = SeasonFiles.text(file);
        var plan = SeasonFile.read(new StringReader(text), file.toString(), workingDays);
        var out = spec.commandLine().getOut();
        out.println("赛季文件 " + file + " 没有错误");
        SeasonSummary.of(plan, workingDays).forEach(out::println);
        out.flush();
        return GOOD;
    }

    private int refuse(int exitCode, String message) {
        var err = spec.commandLine().getErr();
        err.println(message);
        err.flush();
        return exitCode;
    }
}
