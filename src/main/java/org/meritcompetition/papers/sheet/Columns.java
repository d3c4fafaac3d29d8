package org.meritcompetition.papers.sheet;

import java.util.ArrayList;
import java.util.List;
import org.meritcompetition.document.SheetColumn;

/** Columns of a list, each with its width in characters. */
final class Columns {

    private Columns() {}

    /** Titles and widths in turn. */
    static List<SheetColumn> of(Object... titlesAndWidths) {
        var columns = new ArrayList<SheetColumn>();
        for (var i = 0; i < titlesAndWidths.length; i += 2) {
            columns.add(
                    SheetColumn.optional(
                            (String) titlesAndWidths[i], (int) titlesAndWidths[i + 1]));
        }
        return columns;
    }
}
