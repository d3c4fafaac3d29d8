package org.meritcompetition.document;

import java.util.List;

/**
 * How a table looks. The same layout writes the template to download and reads what comes back.
 *
 * @param name of the sheet
 * @param columns from left to right
 * @param instructions lines of the sheet 填写说明
 * @param mostRows how many filled rows are read at most
 */
public record SheetLayout(
        String name, List<SheetColumn> columns, List<String> instructions, int mostRows) {

    public SheetLayout {
        columns = List.copyOf(columns);
        instructions = List.copyOf(instructions);
    }

    int indexOf(String title) {
        for (var i = 0; i < columns.size(); i++) {
            if (columns.get(i).title().equals(title)) {
                return i;
            }
        }
        throw new IllegalArgumentException("%s has no column %s".formatted(name, title));
    }
}
