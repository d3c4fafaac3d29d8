package org.meritcompetition.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;

/** What a Word file says. */
public final class WordText {

    private final XWPFDocument word;

    private WordText(XWPFDocument word) {
        this.word = word;
    }

    public static WordText of(byte[] content) {
        try {
            return new WordText(new XWPFDocument(new ByteArrayInputStream(content)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The paragraphs outside tables, in order, without the empty ones. */
    public List<String> paragraphs() {
        return word.getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(it -> !it.isBlank())
                .toList();
    }

    public int tables() {
        return word.getTables().size();
    }

    /** The rows of a table, each cell a text. */
    public List<List<String>> rows(int table) {
        return word.getTables().get(table).getRows().stream().map(WordText::cells).toList();
    }

    /** The header rows that are repeated on each page of a table. */
    public List<List<String>> repeated(int table) {
        return word.getTables().get(table).getRows().stream()
                .filter(XWPFTableRow::isRepeatHeader)
                .map(WordText::cells)
                .toList();
    }

    /** The runs of the paragraph that says this. */
    public List<XWPFRun> runs(String text) {
        return word.getParagraphs().stream()
                .filter(it -> it.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .getRuns();
    }

    /** Where the file is not as Word wants it; empty where it opens without repair. */
    public List<String> flaws() {
        var flaws = new ArrayList<XmlError>();
        word.getDocument().validate(new XmlOptions().setErrorListener(flaws));
        return flaws.stream().map(XmlError::getMessage).toList();
    }

    public int pictures() {
        return word.getAllPictures().size();
    }

    /** Everything, tables included. */
    public String all() {
        var lines = new ArrayList<>(paragraphs());
        for (XWPFTable table : word.getTables()) {
            table.getRows().forEach(row -> lines.add(String.join("|", cells(row))));
        }
        return String.join("\n", lines);
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(
                        cell ->
                                cell.getParagraphs().stream()
                                        .map(XWPFParagraph::getText)
                                        .collect(Collectors.joining("\n")))
                .toList();
    }
}
