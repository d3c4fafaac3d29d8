package org.meritcompetition.offline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.document.CellFault;
import org.meritcompetition.document.SheetColumn;
import org.meritcompetition.document.SheetLayout;
import org.meritcompetition.document.SheetRow;
import org.meritcompetition.engine.OpenForm;

/** A form as a table: a column a field, a row a submission. */
final class FormTable {

    static final String TRACK = "赛道";
    static final int MOST_ROWS = 10_000;

    private static final int WIDE = 40;
    private static final int NARROW = 18;
    private static final int LONG = 200;
    private static final List<String> EVERY_TABLE =
            List.of("表头不要改动，也不要合并单元格；有下拉列表的请从中选择。", "有一处错误，整张表都不导入；请按提示的单元格改正后重新上传。");

    private final OfflineForm kind;
    private final List<OpenForm.Field> fields;
    private final SheetLayout layout;

    /**
     * @param form whose schema all rows are checked by
     * @param tracks names of the tracks to choose from, where each row is a task of its own
     */
    FormTable(OfflineForm kind, OpenForm form, List<String> tracks) {
        this.kind = kind;
        this.fields =
                form.fields().stream().filter(it -> !kind.leftOut().contains(it.key())).toList();
        var columns = new ArrayList<SheetColumn>();
        if (kind.isByTrack()) {
            columns.add(SheetColumn.required(TRACK, NARROW).from(tracks));
        }
        fields.forEach(it -> columns.add(column(it)));
        this.layout =
                new SheetLayout(
                        kind.title(),
                        columns,
                        Stream.of(
                                        kind.instructions(),
                                        List.of(required(columns), longest()),
                                        EVERY_TABLE)
                                .flatMap(List::stream)
                                .toList(),
                        MOST_ROWS);
    }

    private static String required(List<SheetColumn> columns) {
        return "必填：%s。"
                .formatted(
                        columns.stream()
                                .filter(SheetColumn::required)
                                .map(SheetColumn::title)
                                .collect(Collectors.joining("、")));
    }

    private String longest() {
        return "最多字数：%s。"
                .formatted(
                        fields.stream()
                                .filter(
                                        it ->
                                                it.type().startsWith("text")
                                                        && it.options().isEmpty())
                                .map(it -> "%s %d".formatted(it.label(), it.longest()))
                                .collect(Collectors.joining("、")));
    }

    private static SheetColumn column(OpenForm.Field field) {
        var width = field.longest() > LONG || !field.options().isEmpty() ? WIDE : NARROW;
        return new SheetColumn(
                field.label(),
                width,
                field.required(),
                field.options().stream().map(OpenForm.Option::label).toList());
    }

    /** To be filled in. */
    SheetLayout layout() {
        return layout;
    }

    /**
     * As it is read: with no rules of its own, so that everything that is wrong is said at once.
     */
    SheetLayout reading() {
        return new SheetLayout(
                layout.name(),
                layout.columns().stream()
                        .map(it -> SheetColumn.optional(it.title(), it.width()))
                        .toList(),
                layout.instructions(),
                layout.mostRows());
    }

    /** What the row would submit. */
    Map<String, Object> values(SheetRow row) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            var text = row.textOrNull(field.label());
            if (text != null) {
                values.put(field.key(), value(field, text));
            }
        }
        if (!kind.isByTrack()) {
            values.put("more", true);
        }
        return values;
    }

    private static Object value(OpenForm.Field field, String text) {
        if (!field.options().isEmpty()) {
            return field.options().stream()
                    .filter(it -> it.label().equals(text))
                    .map(OpenForm.Option::value)
                    .findFirst()
                    .orElse(text);
        }
        if (field.type().equals("number") && text.matches("-?\\d{1,9}(\\.\\d{1,4})?")) {
            return new BigDecimal(text).doubleValue();
        }
        return text;
    }

    /** What the form says of the row, each clause at the cell of its field. */
    List<CellFault> faults(SheetRow row, OpenForm form) {
        var faults = new ArrayList<CellFault>();
        form.faults(values(row))
                .forEach(
                        (key, clauses) ->
                                clauses.forEach(
                                        it -> faults.add(row.fault(title(key), "%s。", it))));
        return faults;
    }

    /** What a rule says of the row, at the cell of the field that it names first, if any. */
    CellFault fault(SheetRow row, String message) {
        var named = fields.stream().filter(it -> message.startsWith(it.label())).findFirst();
        return row.fault(title(named.map(OpenForm.Field::key).orElse("")), "%s", message);
    }

    private String title(String key) {
        return fields.stream()
                .filter(it -> it.key().equals(key))
                .map(OpenForm.Field::label)
                .findFirst()
                .orElseGet(() -> layout.columns().get(0).title());
    }
}
