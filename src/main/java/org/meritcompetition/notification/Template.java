package org.meritcompetition.notification;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.meritcompetition.shared.StartRefused;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/**
 * The wording of one file: its first line is the title, the rest the text. A placeholder is the
 * plain name of a fact, {@code [(${reason})]}, or asks whether there is one, {@code [#
 * th:if="${reason}"]…[/]}; nothing else is evaluated, so a template cannot run code.
 */
final class Template {

    private static final int LONGEST_TITLE = 200;
    private static final Pattern MARK =
            Pattern.compile("\\[\\(.*?\\)]|\\[\\[.*?]]|\\[#.*?]|\\$\\{[^}]*}?");
    private static final Pattern PLAIN =
            Pattern.compile(
                    "\\[\\(\\$\\{([a-z][A-Za-z]*)}\\)]|\\[# th:if=\"\\$\\{([a-z][A-Za-z]*)}\"]");
    private static final SpringTemplateEngine ENGINE = engine();

    /** A title and a text, ready to be read. */
    record Words(String title, String text) {}

    private final String title;
    private final String text;

    /**
     * Reads the wording.
     *
     * @param file as it is named in a refusal
     * @param known the facts that it may name
     * @throws StartRefused where it names another, or has no title or no text
     */
    Template(String file, String source, Set<String> known) {
        var lines = source.replace("\r", "").strip().split("\n", -1);
        refuse(lines.length < 2 || lines[0].isBlank(), file, 1, "没有标题和正文（第一行是标题，其余是正文）");
        for (var line = 0; line < lines.length; line++) {
            check(file, line + 1, lines[line], known);
        }
        title = lines[0];
        text = Arrays.stream(lines).skip(1).collect(Collectors.joining("\n"));
    }

    private static void check(String file, int number, String line, Set<String> known) {
        var marks = MARK.matcher(line);
        while (marks.find()) {
            var plain = PLAIN.matcher(marks.group());
            refuse(!plain.matches(), file, number, "的占位符写法不对：" + marks.group());
            var name = plain.group(1) == null ? plain.group(2) : plain.group(1);
            refuse(
                    !known.contains(name),
                    file,
                    number,
                    "用了未知的占位符“%s”，可用的有：%s".formatted(name, String.join("、", new TreeSet<>(known))));
        }
    }

    private static void refuse(boolean faulty, String file, int line, String what) {
        if (faulty) {
            throw new StartRefused("通知模板 %s 第 %d 行%s。请改正后重新启动。".formatted(file, line, what));
        }
    }

    /** Puts the facts in; a fact that is not there leaves nothing. */
    Words with(Map<String, String> facts) {
        var context = new Context();
        facts.forEach(context::setVariable);
        return new Words(
                oneLine(ENGINE.process(title, context)), ENGINE.process(text, context).strip());
    }

    /** What a person wrote may hold line breaks; a title that becomes a mail's subject may not. */
    private static String oneLine(String title) {
        var line = title.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST_TITLE ? line : line.substring(0, LONGEST_TITLE - 1) + "…";
    }

    private static SpringTemplateEngine engine() {
        var resolver = new StringTemplateResolver();
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCacheable(true);
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
