package org.meritcompetition.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.season.plan.FileUnreadable;
import org.meritcompetition.season.plan.SeasonFile;
import org.meritcompetition.season.plan.SeasonFileFaulty;
import org.meritcompetition.season.plan.SeasonFiles;
import org.meritcompetition.season.plan.SeasonPhase;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.WorkingDays;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Rehearses a whole season on a throw-away database; exit code 1 where it did not run as it must.
 */
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        description = "在一次性数据库上演练整个年度竞赛：模拟的参赛人员填写同样的表单，时钟快进")
public final class RehearseCommand implements Callable<Integer> {

    private static final String SHIPPED = "seasons/cg-2024.yaml";
    private static final int FAULTY = 1;
    private static final int MISUSED = 2;

    private final Class<?> application;

    @Spec private CommandSpec spec;

    @Option(names = "--season-file", paramLabel = "FILE", description = "赛季文件；不写时用随程序提供的 2024 年度")
    private Path seasonFile;

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = "程序没有带的年份的工作日表（从“工作日历”下载的 .xlsx 或 CSV），可写多次")
    private List<Path> calendars = List.of();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "2024",
            description = "随机种子，种子相同结果相同（默认 ${DEFAULT-VALUE}）")
    private long seed;

    @Option(
            names = "--projects-per-unit-and-track",
            paramLabel = "N",
            defaultValue = "1",
            description = "每个单位在每条赛道报几个项目（默认 ${DEFAULT-VALUE}）")
    private int projects;

    @Option(
            names = "--late",
            paramLabel = "SHARE",
            defaultValue = "0.1",
            description = "逾期办理的比例，0 到 1（默认 ${DEFAULT-VALUE}）")
    private double late;

    @Option(
            names = "--silent",
            paramLabel = "SHARE",
            defaultValue = "0",
            description = "始终不办理的比例，0 到 1（默认 ${DEFAULT-VALUE}）")
    private double silent;

    @Option(
            names = "--vetoes",
            paramLabel = "SHARE",
            defaultValue = "0",
            description = "提名后、审定前列入负面清单的比例，0 到 1（默认 ${DEFAULT-VALUE}）")
    private double vetoes;

    @Option(
            names = "--overrides",
            paramLabel = "SHARE",
            defaultValue = "0",
            description = "竞赛办改动测算名额的可能性，0 到 1；由第二人复核（默认 ${DEFAULT-VALUE}）")
    private double overrides;

    @Option(
            names = "--objections",
            paramLabel = "SHARE",
            defaultValue = "0",
            description = "公示名单中有人提出异议的比例，0 到 1（默认 ${DEFAULT-VALUE}）")
    private double objections;

    @Option(
            names = "--time-used",
            paramLabel = "SHARE",
            defaultValue = "0.9",
            description = "按时办理的最多用掉多少时间，0 到 1；0 表示一出现就办（默认 ${DEFAULT-VALUE}）")
    private double timeUsed;

    @Option(
            names = "--habit",
            paramLabel = "WHO/DUTY=late|silent",
            description =
                    "这个单位（或 track-T03#2 第二位评委、leading-group-4 领导小组第四席）的这项任务总是逾期（late）或始终不办（silent）；可以重复")
    private Map<String, String> habits = new LinkedHashMap<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "target/rehearsal",
            description = "summary.json 写到这里（默认 ${DEFAULT-VALUE}）")
    private Path out;

    @Option(
            names = "--export",
            paramLabel = "DIR",
            description = "把名额两个阶段的输入（quota 的格式）和结果、过程得分的依据、决策记录（record.jsonl）写到这里")
    private Path export;

    public RehearseCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        var started = Instant.now();
        var wrong = new OptionFaults();
        wrong.shares(
                Map.of(
                        "--late", late,
                        "--silent", silent,
                        "--vetoes", vetoes,
                        "--overrides", overrides,
                        "--objections", objections,
                        "--time-used", timeUsed));
        wrong.habits(habits);
        if (!wrong.found().isEmpty()) {
            return refuse(MISUSED, wrong.found());
        }
        SeasonPlan plan;
        WorkingDays workingDays;
        try {
            workingDays = SeasonFiles.workingDays(calendars);
            plan = SeasonFile.read(new StringReader(definition()), name(), workingDays);
        } catch (FileUnreadable | SeasonFileFaulty e) {
            return refuse(FAULTY, List.of(e.getMessage()));
        }
        wrong.against(plan, projects, habits);
        if (!wrong.found().isEmpty()) {
            return refuse(MISUSED, wrong.found());
        }
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            return refuse(MISUSED, List.of("不能写到 %s，请用 --out 另写一个文件夹".formatted(out)));
        }
        try (var program = start(plan)) {
            var rehearsal = program.getBean(Rehearsal.class);
            try (var bar = bar(plan)) {
                rehearsal.play(
                        new Temper(
                                seed,
                                late,
                                silent,
                                vetoes,
                                objections,
                                timeUsed,
                                Habits.read(habits),
                                workingDays),
                        new Decisions(seed, projects, overrides, plan),
                        showing(bar, plan));
            }
            var seconds = Duration.between(started, Instant.now()).toMillis() / 1000.0;
            var summary = program.getBean(Counting.class).of(plan, seed, rehearsal, seconds);
            write(summary);
            if (export != null) {
                program.getBean(QuotaExport.class).write(plan.code(), export);
                program.getBean(ScoreExport.class).write(plan.code(), export);
                program.getBean(RecordAtTheEnd.class).write(plan.code(), export);
            }
            spec.commandLine().getOut().println(SummaryTable.of(summary));
            return summary.isSound() ? 0 : 1;
        }
    }

    private int refuse(int exitCode, List<String> lines) {
        lines.forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getErr().flush();
        return exitCode;
    }

    private String definition() throws IOException, FileUnreadable {
        return seasonFile != null
                ? SeasonFiles.text(seasonFile)
                : new ClassPathResource(SHIPPED)
                        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private String name() {
        return seasonFile != null ? seasonFile.toString() : SHIPPED;
    }

    private ConfigurableApplicationContext start(SeasonPlan plan) {
        return new SpringApplicationBuilder(application)
                .profiles("rehearse")
                .run(
                        "--merit.season-file="
                                + (seasonFile != null
                                        ? seasonFile.toUri()
                                        : "classpath:" + SHIPPED),
                        "--merit.calendar-files="
                                + calendars.stream()
                                        .map(it -> it.toUri().toString())
                                        .collect(Collectors.joining(",")),
                        "--merit.clock.start="
                                + plan.phase(SeasonPhase.REGISTRATION).from().atTime(9, 0),
                        "--server.address=127.0.0.1",
                        "--server.port=0");
    }

    private ProgressBar bar(SeasonPlan plan) {
        return new ProgressBarBuilder()
                .setTaskName("演练")
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit("天", 1)
                .setInitialMax(
                        ChronoUnit.DAYS.between(
                                plan.phase(SeasonPhase.REGISTRATION).from(),
                                plan.phase(SeasonPhase.EVALUATION).to()))
                .build();
    }

    private static Consumer<Instant> showing(ProgressBar bar, SeasonPlan plan) {
        var first = plan.phase(SeasonPhase.REGISTRATION).from();
        return moment ->
                bar.stepTo(
                        ChronoUnit.DAYS.between(
                                first, moment.atZone(SeasonClock.ZONE).toLocalDate()));
    }

    private void write(RehearsalSummary summary) throws IOException {
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(out.resolve("summary.json").toFile(), summary);
    }
}
