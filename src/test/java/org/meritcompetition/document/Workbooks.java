package org.meritcompetition.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as people make them. */
public final class Workbooks {

    private Workbooks() {}

    /** A workbook of one sheet; every value is a text, an empty one leaves its cell out. */
    @SafeVarargs
    public static byte[] of(String sheet, List<String>... rows) {
        return made(
                sheet,
                it -> {
                    for (var row : rows) {
                        append(it, row);
                    }
                });
    }

    /** The same, for somebody who does more than writing. */
    public static byte[] made(String name, Consumer<Sheet> by) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            by.accept(book.createSheet(name));
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the layout's own template looks like with these rows filled in. */
    public static byte[] written(SheetLayout layout, Iterable<List<String>> rows) {
        try (var out = new ByteArrayOutputStream()) {
            SheetWriter.write(layout, rows, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void append(Sheet sheet, List<String> values) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (var i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                row.createCell(i).setCellValue(values.get(i));
            }
        }
    }

    /** Makes the cell of that name anew. */
    public static org.apache.poi.ss.usermodel.Cell cell(Sheet sheet, String name) {
        var place = new CellReference(name);
        var row = sheet.getRow(place.getRow());
        return (row == null ? sheet.createRow(place.getRow()) : row).createCell(place.getCol());
    }
}
