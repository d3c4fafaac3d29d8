package org.meritcompetition.document;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/** What stands in a file, row by row, before anything is known of its meaning. */
class RawTable {

    /** Thrown to stop reading as soon as there are more rows than anybody will take over. */
    static class TooLong extends RuntimeException {}

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");

    private final int mostRows;
    private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
    private final List<CellFault> faults = new ArrayList<>();

    /**
     * @param mostRows filled rows, the header among them
     */
    RawTable(int mostRows) {
        this.mostRows = mostRows;
    }

    /** Row and column count from 0. What is blank is left out, and what nobody can see. */
    void put(int row, int column, String text) {
        var content =
                UNSEEN.matcher(text)
                        .replaceAll("")
                        .strip()
                        .replaceAll("^[\\s\\u00a0\\u3000]+|[\\s\\u00a0\\u3000]+$", "");
        if (!content.isEmpty()) {
            rows.computeIfAbsent(row, it -> new TreeMap<>()).put(column, content);
            if (rows.size() > mostRows) {
                throw new TooLong();
            }
        }
    }

    void fault(String place, String message) {
        faults.add(new CellFault(place, message));
    }

    TreeMap<Integer, TreeMap<Integer, String>> rows() {
        return rows;
    }

    List<CellFault> faults() {
        return faults;
    }

    static String place(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }
}
