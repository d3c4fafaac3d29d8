package org.meritcompetition.season.plan;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
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

    /**
     * Reads a season file.
     *
     * @param name how the faults call the file
     * @throws SeasonFileFaulty with every fault, if there is one
     */
    public static SeasonPlan read(Reader reader, String name) throws SeasonFileFaulty {
        var faults = new Faults();
        var root = compose(reader, name);
        var draft = new SeasonReader(root, faults).read();
        if (!faults.inOrderOfTheFile().isEmpty()) {
            throw new SeasonFileFaulty(name, faults.inOrderOfTheFile());
        }
        return draft.plan(WorkingDays.shipped());
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

    private static Node compose(Reader reader, String name) throws SeasonFileFaulty {
        try {
            var root = new Yaml(new LoaderOptions()).compose(reader);
            if (root == null) {
                throw unreadable(name, 1, "文件是空的", "从现有的赛季文件复制一份再改");
            }
            return root;
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            var line = mark == null ? 1 : mark.getLine() + 1;
            throw unreadable(
                    name,
                    line,
                    "从这里起读不懂（" + e.getProblem() + "）",
                    "检查这一行和上一行的缩进、冒号后的空格、引号和括号是否成对，不要用制表符");
        } catch (YAMLException e) {
            throw unreadable(name, 1, "读不懂文件（" + e.getMessage() + "）", "请用 UTF-8 编码的文本文件");
        }
    }

    private static SeasonFileFaulty unreadable(
            String name, int line, String message, String remedy) {
        return new SeasonFileFaulty(name, List.of(new Fault("第 " + line + " 行", message, remedy)));
    }
}
