package org.meritcompetition.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.unbescape.html.HtmlEscape;

/**
 * The tables of a page of ours, as it shows them: one sheet each, named by its heading. Controls
 * such as boxes and buttons are left out.
 */
final class HtmlTables extends AbstractMarkupHandler {

    private static final MarkupParser PARSER =
            new MarkupParser(ParseConfiguration.htmlConfiguration());
    private static final Set<String> CELLS = Set.of("th", "td");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "caption");
    private static final Set<String> CONTROLS =
            Set.of("form", "button", "select", "textarea", "script", "style", "summary");
    private static final int LONGEST_NAME = 28;
    private static final int WIDEST = 50;
    private static final int NARROWEST = 8;

    private final List<SheetTable> tables = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final StringBuilder heading = new StringBuilder();
    private StringBuilder text;
    private List<List<String>> rows;
    private List<String> row;
    private String year = "";
    private int span;
    private int inControls;

    private HtmlTables() {}

    static HtmlTables of(String page) {
        var found = new HtmlTables();
        try {
            PARSER.parse(page, found);
        } catch (ParseException e) {
            throw new IllegalStateException("a page of ours is no HTML", e);
        }
        return found;
    }

    List<SheetTable> tables() {
        return tables;
    }

    /**
     * Of the season that the page shows, as the end of a file's name; empty where it shows none.
     */
    String year() {
        return year;
    }

    @Override
    public void handleOpenElementStart(char[] buffer, int offset, int len, int line, int col) {
        opens(new String(buffer, offset, len).toLowerCase(Locale.ROOT));
    }

    @Override
    public void handleAutoOpenElementStart(char[] buffer, int offset, int len, int line, int col) {
        opens(new String(buffer, offset, len).toLowerCase(Locale.ROOT));
    }

    @Override
    public void handleStandaloneElementStart(
            char[] buffer, int offset, int len, boolean minimized, int line, int col) {
        if (text != null && new String(buffer, offset, len).equalsIgnoreCase("br")) {
            text.append(' ');
        }
    }

    private void opens(String element) {
        if (CONTROLS.contains(element) && !(element.equals("form") && rows == null)) {
            inControls++;
        } else if (element.equals("table")) {
            rows = new ArrayList<>();
        } else if (element.equals("tr") && rows != null) {
            row = new ArrayList<>();
        } else if (CELLS.contains(element) && row != null) {
            text = new StringBuilder();
            span = 1;
        } else if (HEADINGS.contains(element)) {
            heading.setLength(0);
            text = heading;
        }
    }

    @Override
    public void handleAttribute(
            char[] buffer,
            int nameOffset,
            int nameLen,
            int nameLine,
            int nameCol,
            int operatorOffset,
            int operatorLen,
            int operatorLine,
            int operatorCol,
            int valueContentOffset,
            int valueContentLen,
            int valueOuterOffset,
            int valueOuterLen,
            int valueLine,
            int valueCol) {
        var name = new String(buffer, nameOffset, nameLen);
        var value = new String(buffer, valueContentOffset, valueContentLen);
        if (name.equalsIgnoreCase("colspan") && value.matches("[1-9][0-9]?")) {
            span = Integer.parseInt(value);
        } else if (name.equalsIgnoreCase("data-year")) {
            year = "-%s年度".formatted(value);
        }
    }

    @Override
    public void handleText(char[] buffer, int offset, int len, int line, int col) {
        if (text != null && inControls == 0) {
            text.append(buffer, offset, len);
        }
    }

    @Override
    public void handleCloseElementStart(char[] buffer, int offset, int len, int line, int col) {
        closes(new String(buffer, offset, len).toLowerCase(Locale.ROOT));
    }

    @Override
    public void handleAutoCloseElementStart(char[] buffer, int offset, int len, int line, int col) {
        closes(new String(buffer, offset, len).toLowerCase(Locale.ROOT));
    }

    private void closes(String element) {
        if (CONTROLS.contains(element) && inControls > 0) {
            inControls--;
        } else if (element.equals("table") && rows != null) {
            keep();
        } else if (element.equals("tr") && row != null) {
            rows.add(row);
            row = null;
        } else if (CELLS.contains(element) && text != null && row != null) {
            row.add(plain(text));
            for (var i = 1; i < span; i++) {
                row.add("");
            }
            text = null;
        } else if (HEADINGS.contains(element)) {
            text = null;
        }
    }

    private void keep() {
        if (!rows.isEmpty()) {
            var shown = withoutEmptyColumns(rows);
            var first = shown.get(0);
            var columns = new ArrayList<SheetColumn>();
            for (var i = 0; i < first.size(); i++) {
                columns.add(SheetColumn.optional(first.get(i), width(shown, i)));
            }
            tables.add(SheetTable.of(name(), columns, shown.subList(1, shown.size())));
        }
        rows = null;
        row = null;
        text = null;
    }

    /** A column of boxes or buttons has nothing to read. */
    private static List<List<String>> withoutEmptyColumns(List<List<String>> all) {
        var width = all.stream().mapToInt(List::size).max().orElse(0);
        var kept = new ArrayList<Integer>();
        for (var i = 0; i < width; i++) {
            var column = i;
            if (all.stream().skip(1).anyMatch(it -> column < it.size() && !it.get(column).isEmpty())
                    || all.size() == 1) {
                kept.add(column);
            }
        }
        return all.stream()
                .map(it -> kept.stream().map(i -> i < it.size() ? it.get(i) : "").toList())
                .toList();
    }

    private static int width(List<List<String>> all, int column) {
        var longest = all.stream().mapToInt(it -> 2 * it.get(column).length()).max().orElse(0);
        return Math.min(Math.max(longest, NARROWEST), WIDEST);
    }

    private String name() {
        var wished = plain(heading).replaceAll("[\\\\/?*:\\[\\]']", " ").strip();
        var name =
                wished.isEmpty()
                        ? "表"
                        : wished.substring(0, Math.min(wished.length(), LONGEST_NAME));
        var free = name;
        for (var i = 2; !names.add(free); i++) {
            free = name + i;
        }
        return free;
    }

    private static String plain(CharSequence text) {
        return HtmlEscape.unescapeHtml(text.toString()).replaceAll("\\s+", " ").strip();
    }
}
