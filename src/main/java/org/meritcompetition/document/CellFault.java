package org.meritcompetition.document;

import java.io.Serializable;

/**
 * One fault of a table, in Chinese.
 *
 * @param place the cell as a spreadsheet names it, {@code C7}, or {@code 整表}
 * @param message what is wrong and what would be right
 */
public record CellFault(String place, String message) implements Serializable {

    public static final String WHOLE_TABLE = "整表";

    public static CellFault ofTable(String message) {
        return new CellFault(WHOLE_TABLE, message);
    }

    @Override
    public String toString() {
        return place + "：" + message;
    }
}
