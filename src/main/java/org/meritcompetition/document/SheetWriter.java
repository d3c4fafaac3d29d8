package org.meritcompetition.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a table as an Excel workbook, row after row, whatever its length. Every cell is a text;
 * what Excel might take for a formula is marked as a text as well, so that it stays one when
 * somebody edits the cell.
 */
public final class SheetWriter {

    private static final Pattern LIKE_A_FORMULA =
            Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH_UNIT = 256;
    private static final int MOST_SIGNS_OF_A_CELL = 32_767;
    private static final String CHOICES = "选项";

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle head = book.createCellStyle();
    private final CellStyle text = book.createCellStyle();
    private final CellStyle quoted = book.createCellStyle();

    private SheetWriter() {
        var bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        var asText = book.createDataFormat().getFormat("@");
        text.setDataFormat(asText);
        quoted.setDataFormat(asText);
        quoted.setQuotePrefixed(true);
    }

    /** Writes header, rows, and the instructions where the layout has any. */
    public static void write(SheetLayout layout, Iterable<List<String>> rows, OutputStream out)
            throws IOException {
        var writer = new SheetWriter();
        try (var book = writer.book) {
            writer.table(layout, rows);
            if (!layout.instructions().isEmpty()) {
                writer.instructions(layout.instructions());
            }
            writer.choices(layout);
            book.write(out);
        }
    }

    /** Writes several tables, each on a sheet of its own. */
    public static void write(List<SheetTable> tables, OutputStream out) throws IOException {
        var writer = new SheetWriter();
        try (var book = writer.book) {
            tables.forEach(it -> writer.table(it.layout(), it.rows()));
            book.write(out);
        }
    }

    private void table(SheetLayout layout, Iterable<List<String>> rows) {
        var sheet = book.createSheet(layout.name());
        sheet.createFreezePane(0, 1);
        var first = sheet.createRow(0);
        for (var i = 0; i < layout.columns().size(); i++) {
            var column = layout.columns().get(i);
            sheet.setColumnWidth(i, column.width() * WIDTH_UNIT);
            sheet.setDefaultColumnStyle(i, text);
            var cell = first.createCell(i);
            cell.setCellValue(column.title());
            cell.setCellStyle(head);
        }
        var number = 1;
        for (var row : rows) {
            row(sheet, number++, row);
        }
    }

    private void row(Sheet sheet, int number, List<String> values) {
        var row = sheet.createRow(number);
        for (var i = 0; i < values.size(); i++) {
            var value = values.get(i) == null ? "" : values.get(i);
            var cell = row.createCell(i);
            cell.setCellValue(
                    value.length() > MOST_SIGNS_OF_A_CELL
                            ? value.substring(0, MOST_SIGNS_OF_A_CELL)
                            : value);
            cell.setCellStyle(LIKE_A_FORMULA.matcher(value).matches() ? quoted : text);
        }
    }

    private void instructions(List<String> lines) {
        var sheet = book.createSheet("填写说明");
        sheet.setColumnWidth(0, 100 * WIDTH_UNIT);
        for (var i = 0; i < lines.size(); i++) {
            row(sheet, i, List.of(lines.get(i)));
        }
    }

    /**
     * The lists of the columns, on a hidden sheet: Excel allows only 255 signs in the rule itself.
     */
    private void choices(SheetLayout layout) {
        if (layout.columns().stream().allMatch(it -> it.options().isEmpty())) {
            return;
        }
        var lists = book.createSheet(CHOICES);
        book.setSheetHidden(book.getSheetIndex(lists), true);
        var longest = layout.columns().stream().mapToInt(it -> it.options().size()).max().orElse(0);
        for (var i = 0; i < longest; i++) {
            var line = i;
            row(
                    lists,
                    i,
                    layout.columns().stream()
                            .map(it -> line < it.options().size() ? it.options().get(line) : "")
                            .toList());
        }
        for (var i = 0; i < layout.columns().size(); i++) {
            if (!layout.columns().get(i).options().isEmpty()) {
                choose(book.getSheet(layout.name()), i, layout);
            }
        }
    }

    private static void choose(Sheet sheet, int column, SheetLayout layout) {
        var letter = CellReference.convertNumToColString(column);
        var helper = sheet.getDataValidationHelper();
        var rule =
                helper.createValidation(
                        helper.createFormulaListConstraint(
                                "%s!$%s$1:$%s$%d"
                                        .formatted(
                                                CHOICES,
                                                letter,
                                                letter,
                                                layout.columns().get(column).options().size())),
                        new CellRangeAddressList(1, layout.mostRows(), column, column));
        rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
        rule.createErrorBox(
                "请选择", "请从下拉列表中选择“%s”。".formatted(layout.columns().get(column).title()));
        rule.setShowErrorBox(true);
        sheet.addValidationData(rule);
    }
}
