package org.meritcompetition;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.meritcompetition.evaluation.quota.cli.QuotaCommand;
import org.meritcompetition.rehearsal.RehearseCommand;
import org.meritcompetition.season.plan.CheckSeasonCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What the jar does besides serving; without a subcommand it serves. */
@Command(
        name = "merit-competition",
        description = "立功竞赛管理系统。不带子命令时启动服务。",
        mixinStandardHelpOptions = true,
        subcommands = {CheckSeasonCommand.class, QuotaCommand.class})
class Subcommands {

    private static final Set<String> HELP = Set.of("-h", "--help", "-V", "--version");

    static boolean answer(String[] args) {
        return args.length > 0
                && (HELP.contains(args[0]) || line().getSubcommands().containsKey(args[0]));
    }

    static int run(String[] args) {
        System.setOut(
                new PrintStream(
                        new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(
                new PrintStream(
                        new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        return line().execute(args);
    }

    private static CommandLine line() {
        return new CommandLine(new Subcommands())
                .addSubcommand(new RehearseCommand(MeritCompetition.class));
    }
}
