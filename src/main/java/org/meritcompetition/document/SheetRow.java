package org.meritcompetition.document;

import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * One filled row.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells one text a column; empty, never {@code null}, where nothing was written
 */
public record SheetRow(SheetLayout layout, int number, List<String> cells) {

    /** What stands in the column; empty where nothing does. */
    public String text(String column) {
        return cells.get(layout.indexOf(column));
    }

    /** What stands in the column, {@code null} where nothing does. */
    public String textOrNull(String column) {
        var text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** The cell's name, e.g. {@code C7}. */
    public String place(String column) {
        return CellReference.convertNumToColString(layout.indexOf(column)) + number;
    }

    public CellFault fault(String column, String message, Object... details) {
        return new CellFault(place(column), message.formatted(details));
    }
}
