package org.meritcompetition.season.plan;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** The season file: YAML that an office clerk edits, one for each season. */
public final class SeasonFile {

    private SeasonFile() {}

    /** Reads a season file by the working days that come with the application. */
    public static SeasonPlan read(Reader reader, String name) throws SeasonFileFaulty {
        return read(reader, name, WorkingDays.shipped());
    }

    /**
     * Reads a season file.
     *
     * @param name how the faults call the file
     * @throws SeasonFileFaulty with every fault, if there is one
     */
    public static SeasonPlan read(Reader reader, String name, WorkingDays workingDays)
            throws SeasonFileFaulty {
        var faults = new Faults();
        var draft = new SeasonReader(compose(textOf(reader, name), name), faults).read();
        check(draft, faults);
        new DutyChecks(draft, faults).run();
        new NameChecks(draft, faults).run();
        checkWorkingDays(draft, faults, workingDays);
        refuse(faults, name);
        return draft.plan(workingDays);
    }

    /**
     * Reads the file of a season that runs: whether its dates fit was asked when it was adopted,
     * and a day that has since become a holiday does not stop it.
     */
    public static SeasonPlan adopted(Reader reader, String name, WorkingDays workingDays)
            throws SeasonFileFaulty {
        var faults = new Faults();
        var draft = new SeasonReader(compose(textOf(reader, name), name), faults).read();
        check(draft, faults);
        refuse(faults, name);
        return draft.plan(workingDays);
    }

    private static void refuse(Faults faults, String name) throws SeasonFileFaulty {
        var found = faults.inOrderOfTheFile();
        if (!found.isEmpty()) {
            throw new SeasonFileFaulty(name, found);
        }
    }

    private static void check(SeasonDraft draft, Faults faults) {
        new CodeChecks(draft, faults).run();
        new AwardChecks(draft, faults).run();
        new DateChecks(draft, faults).run();
    }

    private static void checkWorkingDays(
            SeasonDraft draft, Faults faults, WorkingDays workingDays) {
        new ClosingCheck(draft, faults, workingDays).run();
        if (draft.year() != null && !workingDays.years().contains(draft.year())) {
            faults.add(
                    "year",
                    "没有 %d 年的工作日表".formatted(draft.year()),
                    "现有 %s 年。%s"
                            .formatted(workingDays.years(), ClosingCheck.remedyFor(draft.year())));
        } else {
            new ChainCheck(draft, faults, workingDays).run();
        }
    }

    /**
     * A season that comes with the application, by its code: {@code cg-2024}.
     *
     * @throws IllegalArgumentException if there is none of that code, or its file is faulty
     */
    public static SeasonPlan shipped(String code) {
        var resource = "/seasons/" + code + ".yaml";
        try (var in = SeasonFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("没有随程序提供的赛季文件 " + code);
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8), code + ".yaml");
        } catch (SeasonFileFaulty e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static Node compose(String text, String name) throws SeasonFileFaulty {
        try {
            var root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                throw unreadable(name, 1, "文件是空的", "从现有的赛季文件复制一份再改");
            }
            return root;
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            var line = mark == null ? 0 : mark.getLine();
            throw unreadable(
                    name,
                    line + 1,
                    "从这里起读不懂：“" + text.lines().skip(line).findFirst().orElse("").strip() + "”",
                    "检查这一行和上一行的缩进、冒号后的空格、引号和括号是否成对，不要用制表符");
        } catch (YAMLException e) {
            throw unreadable(name, 1, "含有不能识别的字符，或者太长", "请另存为 UTF-8 编码的文本文件");
        }
    }

    private static String textOf(Reader reader, String name) {
        try {
            var text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static SeasonFileFaulty unreadable(
            String name, int line, String message, String remedy) {
        return new SeasonFileFaulty(name, List.of(new Fault("第 " + line + " 行", message, remedy)));
    }
}
