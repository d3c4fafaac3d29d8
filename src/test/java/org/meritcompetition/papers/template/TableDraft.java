package org.meritcompetition.papers.template;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A table of a template: fixed widths, a header that is repeated on each page. */
final class TableDraft {

    private final WordDraft draft;
    private final XWPFTable table;
    private final double size;
    private final int[] widths;
    private int used;

    TableDraft(WordDraft draft, XWPFTable table, double size, int[] widths) {
        this.draft = draft;
        this.table = table;
        this.size = size;
        this.widths = widths.clone();
        table.setCellMargins(40, 90, 40, 90);
        table.setTableAlignment(TableRowAlign.CENTER);
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        var sum = 0;
        for (var width : widths) {
            grid.addNewGridCol().setW(WordDraft.twips(width));
            sum += width;
        }
        table.setWidth(sum * WordDraft.TWIPS_A_MILLIMETRE);
    }

    /** The titles of the columns. */
    TableDraft header(String... titles) {
        var row = nextRow(9);
        row.setRepeatHeader(true);
        for (var i = 0; i < titles.length; i++) {
            write(row.getCell(i), titles[i], WordDraft.HEITI, ParagraphAlignment.CENTER);
        }
        return this;
    }

    /** The row that is repeated. */
    TableDraft row(String... texts) {
        return row(8, texts);
    }

    /** A row of centred texts; what begins with {@code <} stands on the left. */
    private TableDraft row(int height, String... texts) {
        var row = nextRow(height);
        for (var i = 0; i < texts.length; i++) {
            var left = texts[i].startsWith("<");
            write(
                    row.getCell(i),
                    left ? texts[i].substring(1) : texts[i],
                    WordDraft.FANGSONG,
                    left ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
        }
        return this;
    }

    /** Labels and what is filled in, in turn, each over so many columns. */
    TableDraft fields(int height, Object... textsAndSpans) {
        var row = nextRow(height);
        var cell = 0;
        for (var i = 0; i < textsAndSpans.length; i += 2) {
            var text = (String) textsAndSpans[i];
            var span = (int) textsAndSpans[i + 1];
            var label = !text.startsWith("{{") && !text.startsWith("<");
            for (var merged = 1; merged < span; merged++) {
                row.removeCell(cell + 1);
            }
            var written = row.getCell(cell);
            if (span > 1) {
                written.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(span));
                var width = 0;
                for (var k = 0; k < span; k++) {
                    width += widths[column(textsAndSpans, i) + k];
                }
                written.setWidth(String.valueOf(width * WordDraft.TWIPS_A_MILLIMETRE));
            }
            write(
                    written,
                    text.startsWith("<") ? text.substring(1) : text,
                    label ? WordDraft.HEITI : WordDraft.FANGSONG,
                    label || span == 1 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            cell++;
        }
        return this;
    }

    /** Text that fills a whole cell and may go on on the next page. */
    TableDraft longText(int height, String label, String text, int span) {
        fields(height, label, 1, "<" + text, span);
        var row = table.getRow(used - 1);
        row.setCantSplitRow(false);
        var cell = row.getCell(1);
        cell.getCTTc().getTcPr().getVAlign().setVal(STVerticalJc.TOP);
        WordDraft.indent(cell.getParagraphs().get(0), 200);
        return this;
    }

    /**
     * Room for somebody's opinion.
     *
     * @param before whether it stays on the page of the next row
     */
    TableDraft opinion(String label, String text, int span, boolean before) {
        fields(24, label, 1, text, span);
        for (var cell : table.getRow(used - 1).getTableCells()) {
            cell.getParagraphs().get(0).setKeepNext(before);
        }
        return this;
    }

    /** Joins the last column of the first rows to one cell, the photo's. */
    TableDraft joinLast(int rows) {
        for (var i = 0; i < rows; i++) {
            var cells = table.getRow(i).getTableCells();
            var properties = cells.get(cells.size() - 1).getCTTc().getTcPr();
            properties.addNewVMerge().setVal(i == 0 ? STMerge.RESTART : STMerge.CONTINUE);
        }
        return this;
    }

    WordDraft end() {
        return draft;
    }

    private static int column(Object[] textsAndSpans, int until) {
        var column = 0;
        for (var i = 0; i < until; i += 2) {
            column += (int) textsAndSpans[i + 1];
        }
        return column;
    }

    private XWPFTableRow nextRow(int millimetres) {
        var row = used == 0 ? table.getRow(0) : table.createRow();
        used++;
        while (row.getTableCells().size() < widths.length) {
            row.addNewTableCell();
        }
        row.setHeight(millimetres * WordDraft.TWIPS_A_MILLIMETRE);
        row.setCantSplitRow(true);
        for (var i = 0; i < widths.length; i++) {
            var cell = row.getCell(i);
            cell.setWidth(String.valueOf(widths[i] * WordDraft.TWIPS_A_MILLIMETRE));
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        }
        return row;
    }

    private void write(XWPFTableCell cell, String text, String font, ParagraphAlignment alignment) {
        var paragraph = cell.getParagraphs().get(0);
        paragraph.setAlignment(alignment);
        WordDraft.write(paragraph, text, font, size);
    }
}
