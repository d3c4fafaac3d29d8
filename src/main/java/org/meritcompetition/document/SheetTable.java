package org.meritcompetition.document;

import java.util.List;

/** A table on a sheet of its own, to be read and not to be filled in. */
public record SheetTable(SheetLayout layout, Iterable<List<String>> rows) {

    /** A table of columns with a width each. */
    public static SheetTable of(
            String name, List<SheetColumn> columns, Iterable<List<String>> rows) {
        return new SheetTable(new SheetLayout(name, columns, List.of(), Integer.MAX_VALUE), rows);
    }
}
