package org.meritcompetition;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import javax.sql.DataSource;
import org.meritcompetition.database.KeptData;
import org.meritcompetition.evaluation.quota.cli.QuotaCommand;
import org.meritcompetition.record.cli.VerifyRecordCommand;
import org.meritcompetition.rehearsal.FillCommand;
import org.meritcompetition.rehearsal.RehearseCommand;
import org.meritcompetition.season.plan.CheckSeasonCommand;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
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

    /** Settings of the server begin with two hyphens; any other word was meant as a subcommand. */
    static boolean answer(String[] args) {
        return args.length > 0 && (HELP.contains(args[0]) || !args[0].startsWith("-"));
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

    static CommandLine line() {
        return CommandWords.in(
                new CommandLine(new Subcommands())
                        .addSubcommand(new RehearseCommand(MeritCompetition.class))
                        .addSubcommand(new FillCommand(Subcommands::filled))
                        .addSubcommand(
                                new VerifyRecordCommand(Subcommands::demo, System.getenv())));
    }

    private static FillCommand.Opened filled(Path directory) {
        var kept = demo(directory);
        return new FillCommand.Opened() {
            @Override
            public DataSource source() {
                return kept.source();
            }

            @Override
            public void close() {
                kept.close();
            }
        };
    }

    private static VerifyRecordCommand.Kept demo(Path directory) {
        var data = KeptData.in(directory);
        return new VerifyRecordCommand.Kept() {
            @Override
            public DataSource source() {
                return new DriverManagerDataSource(data.jdbcUrl(), data.user(), "");
            }

            @Override
            public void close() {
                data.close();
            }
        };
    }
}
