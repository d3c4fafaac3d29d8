package org.meritcompetition.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads a table that people filled in: an Excel workbook (.xlsx) or CSV. */
public final class SheetReader {

    /** The largest file that is opened at all. */
    public static final int MOST_BYTES = 4 << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private SheetReader() {}

    /**
     * The filled rows below the header; every required cell is filled and every cell with options
     * holds one of them.
     *
     * @throws SheetFaulty with every fault, cell by cell
     */
    public static List<SheetRow> read(SheetLayout layout, byte[] content) {
        var table = new RawTable(layout.mostRows() + 1);
        try {
            fill(table, layout, content);
        } catch (RawTable.TooLong e) {
            throw whole("超过 %d 行。请核对是否选错了文件，或删去多余的行。".formatted(layout.mostRows()));
        }
        var rows = table.rows();
        var faults = new ArrayList<>(table.faults());
        if (!rows.isEmpty()) {
            faults.addAll(headerFaults(layout, rows));
        } else if (faults.isEmpty()) {
            throw whole("表是空的。请下载模板，填写后上传。");
        }
        SheetFaulty.unlessEmpty(faults);
        var filled = filled(layout, rows);
        SheetFaulty.unlessEmpty(
                filled.stream().flatMap(row -> faults(layout, row).stream()).toList());
        return filled;
    }

    /**
     * The same of a table that has to say something.
     *
     * @throws SheetFaulty with every fault, cell by cell, or because no row is filled
     */
    public static List<SheetRow> readFilled(SheetLayout layout, byte[] content) {
        var rows = read(layout, content);
        if (rows.isEmpty()) {
            throw whole("只有表头，一行也没有填。请在表头下面逐行填写后重新上传。");
        }
        return rows;
    }

    private static void fill(RawTable table, SheetLayout layout, byte[] content) {
        if (content.length > MOST_BYTES) {
            throw whole("文件超过 %d MB，不像是%s。请核对是否选错了文件。".formatted(MOST_BYTES >> 20, layout.name()));
        }
        if (startsWith(content, OLD_EXCEL)) {
            throw whole("是旧格式（.xls）或加了密码的文件。请在 Excel 中去掉密码，另存为 .xlsx 后上传。");
        }
        if (startsWith(content, ZIP)) {
            XlsxFile.read(content, layout.name(), table);
        } else {
            CsvFile.read(content, table);
        }
    }

    private static SheetFaulty whole(String message) {
        return new SheetFaulty(List.of(CellFault.ofTable(message)));
    }

    private static boolean startsWith(byte[] content, byte[] sign) {
        return content.length >= sign.length
                && Arrays.equals(content, 0, sign.length, sign, 0, sign.length);
    }

    /** The header is the first row with anything in it, and has to be as in the template. */
    private static List<CellFault> headerFaults(
            SheetLayout layout, TreeMap<Integer, TreeMap<Integer, String>> rows) {
        var number = rows.firstKey();
        var header = rows.firstEntry().getValue();
        return IntStream.range(0, layout.columns().size())
                .filter(i -> !layout.columns().get(i).title().equals(header.get(i)))
                .mapToObj(
                        i ->
                                new CellFault(
                                        RawTable.place(number, i),
                                        "表头应为“%s”，现为“%s”。请使用模板，不要改动表头。"
                                                .formatted(
                                                        layout.columns().get(i).title(),
                                                        header.getOrDefault(i, ""))))
                .toList();
    }

    private static List<SheetRow> filled(
            SheetLayout layout, TreeMap<Integer, TreeMap<Integer, String>> rows) {
        var columns = layout.columns().size();
        return rows.tailMap(rows.firstKey(), false).entrySet().stream()
                .map(
                        (Map.Entry<Integer, TreeMap<Integer, String>> row) ->
                                new SheetRow(
                                        layout,
                                        row.getKey() + 1,
                                        IntStream.range(0, columns)
                                                .mapToObj(i -> row.getValue().getOrDefault(i, ""))
                                                .toList()))
                .filter(row -> row.cells().stream().anyMatch(it -> !it.isEmpty()))
                .toList();
    }

    private static List<CellFault> faults(SheetLayout layout, SheetRow row) {
        var faults = new ArrayList<CellFault>();
        for (var column : layout.columns()) {
            var text = row.text(column.title());
            if (text.isEmpty()) {
                if (column.required()) {
                    faults.add(row.fault(column.title(), "请填写“%s”。", column.title()));
                }
            } else if (!column.options().isEmpty() && !column.options().contains(text)) {
                faults.add(
                        row.fault(column.title(), "“%s”中没有“%s”，请从下拉列表中选择。", column.title(), text));
            }
        }
        return faults;
    }
}
