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
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.meritcompetition.engine.clock.SeasonClock;
import org.meritcompetition.season.plan.SeasonFile;
import org.meritcompetition.season.plan.SeasonFileFaulty;
import org.meritcompetition.season.plan.SeasonPhase;
import org.meritcompetition.season.plan.SeasonPlan;
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

    private final Class<?> application;

    @Spec private CommandSpec spec;

    @Option(names = "--season-file", paramLabel = "FILE", description = "赛季文件；不写时用随程序提供的 2024 年度")
    private Path seasonFile;

    @Option(
            names = "--seed",
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
        if (!habits.values().stream().allMatch(it -> it.matches("late|silent"))
                || !habits.keySet().stream().allMatch(it -> it.matches(Habits.KEY))) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "--habit 请写成 单位代码/任务=late 或 silent，例如 huangpu/reportProgress=late；评委和领导小组成员"
                                    + "写成 track-T03#2/assessYearEnd=silent（第二位评委）、leading-group-4/castVote=silent");
            return 2;
        }
        SeasonPlan plan;
        try {
            plan = SeasonFile.read(new StringReader(definition()), name());
        } catch (SeasonFileFaulty faulty) {
            faulty.faults().forEach(fault -> spec.commandLine().getErr().println(fault));
            return 1;
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
                                Habits.read(habits)),
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

    private String definition() throws IOException {
        return seasonFile != null
                ? Files.readString(seasonFile)
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
        Files.createDirectories(out);
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValue(out.resolve("summary.json").toFile(), summary);
    }
}
