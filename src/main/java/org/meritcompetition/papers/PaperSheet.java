package org.meritcompetition.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritcompetition.document.SheetColumn;

/**
 * What one paper says, before it is known how it looks.
 *
 * @param fields by the name of the placeholder: a text, a list of such maps for a part that is
 *     repeated, or a picture
 * @param columns of the list, from left to right; empty for a form
 * @param rows of the list
 * @param lastRow a further row for Excel alone, where the template has its own; empty for none
 */
public record PaperSheet(
        Map<String, Object> fields,
        List<SheetColumn> columns,
        List<List<String>> rows,
        List<String> lastRow) {

    public PaperSheet {
        rows = rows.stream().map(PaperSheet::filled).toList();
    }

    public static PaperSheet form(Map<String, Object> fields) {
        return new PaperSheet(fields, List.of(), List.of(), List.of());
    }

    public static PaperSheet list(
            Map<String, Object> fields, List<SheetColumn> columns, List<List<String>> rows) {
        return new PaperSheet(fields, columns, rows, List.of());
    }

    /** The rows of the list as Excel has them. */
    List<List<String>> table() {
        var table = new ArrayList<>(rows);
        if (!lastRow.isEmpty()) {
            table.add(lastRow);
        }
        return table;
    }

    /** The rows of the list by column. */
    List<Map<String, String>> named() {
        return rows.stream().map(this::named).toList();
    }

    private Map<String, String> named(List<String> row) {
        var named = new LinkedHashMap<String, String>();
        for (var i = 0; i < columns.size(); i++) {
            named.put(columns.get(i).title(), row.get(i));
        }
        return named;
    }

    private static List<String> filled(List<String> row) {
        return row.stream().map(it -> it == null ? "" : it).toList();
    }
}
