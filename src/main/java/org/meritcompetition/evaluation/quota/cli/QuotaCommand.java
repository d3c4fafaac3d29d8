package org.meritcompetition.evaluation.quota.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.meritcompetition.evaluation.quota.AllocationInput;
import org.meritcompetition.evaluation.quota.MatchingInput;
import org.meritcompetition.evaluation.quota.QuotaInput;
import org.meritcompetition.evaluation.quota.QuotaInputFault;
import org.meritcompetition.evaluation.quota.SeatAllocation;
import org.meritcompetition.evaluation.quota.SeatMatching;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code quota FILE}: computes one stage from a file and prints the outcome as JSON. Exit code 1,
 * and a line for each fault, if the file cannot be used; without exactly one file the exit code is
 * 2.
 */
@Command(
        name = "quota",
        description = "由输入文件计算名额，结果以 JSON 输出：第一阶段分配各赛道名额，第二阶段确定正式和备选",
        mixinStandardHelpOptions = true)
public final class QuotaCommand implements Callable<Integer> {

    private static final int GOOD = 0;
    private static final int FAULTY = 1;
    private static final int MISUSED = 2;

    @Spec private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "输入文件（JSON，UTF-8）")
    private List<String> files = List.of();

    @Option(names = "--steps", description = "第二阶段也输出每一次提供名额及其结果")
    private boolean steps;

    @Option(
            names = "--explain",
            paramLabel = "CODE",
            description = "只说明一条赛道（第一阶段）或一名人选（第二阶段）为什么得到这个结果，一句一行")
    private String explained;

    @Override
    public Integer call() {
        if (files.size() != 1) {
            return refuse(MISUSED, "请写上一个输入文件：quota FILE");
        }
        String name = files.get(0);
        try (InputStream text = Files.newInputStream(Path.of(name))) {
            QuotaInput input = QuotaFile.read(text);
            return explained == null ? print(input) : explain(input);
        } catch (QuotaInputFault e) {
            int number = e.faults().size();
            return refuse(FAULTY, "输入文件 %s 有 %d 处错误：\n%s".formatted(name, number, e.getMessage()));
        } catch (IOException | InvalidPathException e) {
            return refuse(FAULTY, "读不到文件 %s，请检查路径和权限".formatted(name));
        }
    }

    private int explain(QuotaInput input) {
        List<String> sentences = new Explanation(explained).of(input);
        if (sentences.isEmpty()) {
            return refuse(FAULTY, "输入文件中没有“%s”，请写赛道代码或人选编号".formatted(explained));
        }
        PrintWriter out = spec.commandLine().getOut();
        sentences.forEach(out::println);
        out.flush();
        return GOOD;
    }

    private int print(QuotaInput input) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        try (QuotaWriter writer = new QuotaWriter(out)) {
            if (input instanceof AllocationInput allocation) {
                writer.write(SeatAllocation.allocate(allocation));
            } else if (input instanceof MatchingInput matching) {
                writer.write(SeatMatching.match(matching), steps);
            }
        }
        out.println();
        out.flush();
        return GOOD;
    }

    private int refuse(int exitCode, String message) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(message);
        err.flush();
        return exitCode;
    }
}
