package org.meritcompetition.document;

import java.math.BigDecimal;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The cells of one sheet as texts: a number in full, a date as {@code 2024-03-15}. A formula, an
 * error and a merged range are faults.
 */
class XlsxCells extends DefaultHandler {

    private final RawTable table;
    private final SharedStrings strings;
    private final StylesTable styles;

    private final StringBuilder content = new StringBuilder();
    private CellReference cell;
    private String type;
    private int style;
    private boolean collecting;
    private boolean formula;

    XlsxCells(RawTable table, SharedStrings strings, StylesTable styles) {
        this.table = table;
        this.strings = strings;
        this.styles = styles;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "c" -> {
                cell = new CellReference(attributes.getValue("r"));
                type = attributes.getValue("t");
                var index = attributes.getValue("s");
                style = index == null ? 0 : Integer.parseInt(index);
                formula = false;
                content.setLength(0);
            }
            case "v", "t" -> collecting = cell != null;
            case "f" -> formula = true;
            case "rPh" -> collecting = false;
            case "mergeCell" -> table.fault(attributes.getValue("ref"), "是合并的单元格。请取消合并，在每一格里分别填写。");
            default -> {}
        }
    }

    @Override
    public void characters(char[] signs, int start, int length) {
        if (collecting) {
            content.append(signs, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> collecting = false;
            case "c" -> {
                end();
                cell = null;
            }
            default -> {}
        }
    }

    private void end() {
        var place = RawTable.place(cell.getRow(), cell.getCol());
        if (formula) {
            table.fault(place, "是公式。请改成具体内容（复制后选择性粘贴为“值”）。");
            table.put(cell.getRow(), cell.getCol(), "公式");
        } else if ("e".equals(type)) {
            table.fault(place, "是错误值 " + content + "。请改成具体内容。");
            table.put(cell.getRow(), cell.getCol(), "错误");
        } else if (!content.isEmpty()) {
            table.put(cell.getRow(), cell.getCol(), text());
        }
    }

    private String text() {
        var raw = content.toString();
        if ("s".equals(type)) {
            return strings.getItemAt(Integer.parseInt(raw)).getString();
        }
        if ("b".equals(type)) {
            return raw.equals("1") ? "是" : "否";
        }
        return type == null || "n".equals(type) ? number(raw) : raw;
    }

    private String number(String raw) {
        var number = new BigDecimal(raw);
        var look = styles.getStyleAt(style);
        if (look != null
                && DateUtil.isADateFormat(look.getDataFormat(), look.getDataFormatString())
                && DateUtil.isValidExcelDate(number.doubleValue())) {
            var moment = DateUtil.getLocalDateTime(number.doubleValue());
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toString();
        }
        return number.stripTrailingZeros().toPlainString();
    }
}
