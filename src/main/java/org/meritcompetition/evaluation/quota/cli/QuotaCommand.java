package org.meritcompetition.evaluation.quota.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.meritcompetition.evaluation.quota.AllocationInput;
import org.meritcompetition.evaluation.quota.MatchingInput;
import org.meritcompetition.evaluation.quota.QuotaInput;
import org.meritcompetition.evaluation.quota.QuotaInputFault;
import org.meritcompetition.evaluation.quota.SeatAllocation;
import org.meritcompetition.evaluation.quota.SeatMatching;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code quota FILE}: computes one stage from a file and prints the outcome as JSON. Exit code 1,
 * and a line for each fault, if the file cannot be used.
 */
@Command(
        name = "quota",
        description = "由输入文件计算名额，结果以 JSON 输出：第一阶段分配各赛道名额，第二阶段确定正式和备选。",
        mixinStandardHelpOptions = true)
public final class QuotaCommand implements Callable<Integer> {

    private static final int FAULTY = 1;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "输入文件（JSON，UTF-8）")
    private Path file;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (InputStream text = new BufferedInputStream(Files.newInputStream(file))) {
            QuotaInput input = QuotaFile.read(text);
            print(input, spec.commandLine().getOut());
            return 0;
        } catch (QuotaInputFault e) {
            err.printf("%s 有 %d 处错误：%n", file, e.faults().size());
            e.faults().forEach(err::println);
        } catch (IOException e) {
            err.printf("读不到文件 %s，请检查路径和权限。%n", file);
        }
        err.flush();
        return FAULTY;
    }

    private static void print(QuotaInput input, PrintWriter out) throws IOException {
        try (QuotaWriter writer = new QuotaWriter(out)) {
            if (input instanceof AllocationInput allocation) {
                writer.write(SeatAllocation.allocate(allocation));
            } else if (input instanceof MatchingInput matching) {
                writer.write(SeatMatching.match(matching));
            }
        }
        out.println();
        out.flush();
    }
}
