package org.meritcompetition.papers.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.EmptyFileException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.meritcompetition.papers.Paper;
import org.meritcompetition.shared.DomainRuleViolation;

/**
 * The placeholders of a Word file: {@code {{项目名称}}} anywhere, {@code {{?项目}}} to {@code {{/项目}}}
 * around a part that is repeated, and {@code [序号]} in the row of a table that is repeated.
 */
public final class Placeholders {

    /** What every template may use and none needs. */
    private static final Set<String> EVERYWHERE = Set.of("{{竞赛名称}}", "{{分赛区}}", "{{年度}}");

    private static final Pattern FIELD = Pattern.compile("\\{\\{[^{}]*}}");
    private static final Pattern COLUMN = Pattern.compile("\\[[^\\[\\]]*]");
    private static final Pattern BROKEN = Pattern.compile("\\{\\{|}}|｛｛|｝｝");

    private Placeholders() {}

    /**
     * Refuses a file that is no template of the paper, naming each placeholder that it lacks, that
     * nobody knows, or that is broken.
     *
     * @throws DomainRuleViolation with a sentence for the office
     */
    public static void refuseUnlessFits(Paper paper, byte[] content) {
        var texts = texts(paper, content);
        var found = texts.stream().flatMap(it -> it.placeholders().stream()).toList();
        var faults = new ArrayList<String>();
        var broken =
                texts.stream()
                        .map(Text::rest)
                        .filter(it -> BROKEN.matcher(it).find())
                        .distinct()
                        .toList();
        if (!broken.isEmpty()) {
            faults.add("占位符写得不完整：" + quoted(broken) + "，应写成 {{名称}}");
        }
        var missing = new LinkedHashSet<>(paper.placeholders());
        found.forEach(missing::remove);
        if (!missing.isEmpty()) {
            faults.add("缺少占位符 " + joined(missing) + "，请补上");
        }
        var unknown = new LinkedHashSet<>(found);
        unknown.removeAll(paper.placeholders());
        unknown.removeAll(EVERYWHERE);
        if (!unknown.isEmpty()) {
            faults.add(
                    "不认识占位符 %s，请删去或改成下列之一：%s"
                            .formatted(joined(unknown), joined(paper.placeholders())));
        }
        DomainRuleViolation.unless(
                faults.isEmpty(), "“%s”的模板没有采用：%s。", paper.title(), String.join("；", faults));
    }

    /** The text of a paragraph, and whether it stands in a table. */
    private record Text(String text, boolean inTable) {

        List<String> placeholders() {
            var found =
                    new ArrayList<>(FIELD.matcher(text).results().map(it -> it.group()).toList());
            if (inTable) {
                var rest = FIELD.matcher(text).replaceAll("");
                COLUMN.matcher(rest).results().forEach(it -> found.add(it.group()));
            }
            return found;
        }

        String rest() {
            return FIELD.matcher(text).replaceAll("");
        }
    }

    private static List<Text> texts(Paper paper, byte[] content) {
        try (var word = new XWPFDocument(new ByteArrayInputStream(content))) {
            var texts = new ArrayList<Text>();
            collect(word, texts);
            word.getHeaderList().forEach(it -> collect(it, texts));
            word.getFooterList().forEach(it -> collect(it, texts));
            return texts;
        } catch (IOException
                | EmptyFileException
                | NotOfficeXmlFileException
                | OpenXML4JRuntimeException
                | POIXMLException e) {
            throw new DomainRuleViolation(
                    "“%s”的模板打不开。请在 Word 或 WPS 中另存为 .docx 后上传。".formatted(paper.title()));
        }
    }

    private static void collect(IBody body, List<Text> texts) {
        var inTable = body instanceof XWPFTableCell;
        for (var element : body.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                texts.add(new Text(paragraph.getText(), inTable));
            } else if (element instanceof XWPFTable table) {
                table.getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .forEach(cell -> collect(cell, texts));
            }
        }
    }

    private static String joined(Set<String> placeholders) {
        return placeholders.stream().sorted().collect(Collectors.joining("、"));
    }

    private static String quoted(List<String> texts) {
        return texts.stream()
                .map(it -> it.length() > 40 ? it.substring(0, 40) + "…" : it)
                .map("“%s”"::formatted)
                .collect(Collectors.joining("、"));
    }
}
