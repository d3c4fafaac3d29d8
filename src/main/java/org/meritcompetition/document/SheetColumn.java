package org.meritcompetition.document;

import java.util.List;

/**
 * One column of a table that people fill in.
 *
 * @param title as it stands in the first row
 * @param width in characters; a Chinese one counts as two
 * @param required whether every row needs it
 * @param options what may be chosen; empty where anything may be written
 */
public record SheetColumn(String title, int width, boolean required, List<String> options) {

    public SheetColumn {
        options = List.copyOf(options);
    }

    public static SheetColumn required(String title, int width) {
        return new SheetColumn(title, width, true, List.of());
    }

    public static SheetColumn optional(String title, int width) {
        return new SheetColumn(title, width, false, List.of());
    }

    /** The same column, to be filled from a list. */
    public SheetColumn from(List<String> choices) {
        return new SheetColumn(title, width, required, choices);
    }
}
