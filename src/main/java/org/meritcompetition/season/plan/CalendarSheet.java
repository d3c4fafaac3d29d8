package org.meritcompetition.season.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritcompetition.document.CellFault;
import org.meritcompetition.document.SheetColumn;
import org.meritcompetition.document.SheetDates;
import org.meritcompetition.document.SheetFaulty;
import org.meritcompetition.document.SheetLayout;
import org.meritcompetition.document.SheetReader;
import org.meritcompetition.document.SheetRow;

/**
 * A year's table as a spreadsheet: one line for each holiday and each make-up day of the notice.
 */
public final class CalendarSheet {

    private static final String FROM = "从";
    private static final String TO = "至";
    private static final String KIND = "安排";
    private static final String NAME = "名称";
    private static final String OFF = "放假";
    private static final String WORKED = "调休上班";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_HOLIDAY = 31;

    public static final SheetLayout LAYOUT =
            new SheetLayout(
                    "工作日历",
                    List.of(
                            SheetColumn.required(FROM, 14),
                            SheetColumn.optional(TO, 14),
                            SheetColumn.required(KIND, 12).from(List.of(OFF, WORKED)),
                            SheetColumn.required(NAME, 30)),
                    List.of(
                            "按国务院办公厅关于当年部分节假日安排的通知填写，一年一张表。",
                            "周六、周日本来休息，只写例外：放假的日子（含与周末相连的日子），和调休上班的周六、周日。",
                            "“从”“至”写成 2027-01-01；只有一天时“至”可以不填。",
                            "“安排”只有两种：放假、调休上班。",
                            "“名称”写节日名称，例如 春节；调休上班写 调休上班。"),
                    400);

    private final String source;
    private final List<CellFault> faults = new ArrayList<>();
    private final Map<LocalDate, SheetRow> told = new HashMap<>();
    private final List<SpecialDay> days = new ArrayList<>();
    private Integer year;

    private CalendarSheet(String source) {
        this.source = source;
    }

    /**
     * Reads a year's table.
     *
     * @param source the document that it follows
     * @throws SheetFaulty with every fault, cell by cell
     */
    public static YearTable read(byte[] content, String source) {
        var sheet = new CalendarSheet(source);
        SheetReader.readFilled(LAYOUT, content).forEach(sheet::take);
        SheetFaulty.unlessEmpty(sheet.faults);
        return sheet.table();
    }

    /** The rows of a table that is there, one for each day. */
    public static List<List<String>> rows(YearTable table) {
        return table.days().stream()
                .map(it -> List.of(it.day().toString(), "", it.worked() ? WORKED : OFF, it.name()))
                .toList();
    }

    private void take(SheetRow row) {
        var from = day(row, FROM);
        var to = row.text(TO).isEmpty() ? from : day(row, TO);
        if (row.text(NAME).length() > LONGEST_NAME) {
            faults.add(row.fault(NAME, "名称最多 %d 字。", LONGEST_NAME));
        }
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        if (to.get().isBefore(from.get())) {
            faults.add(row.fault(TO, "早于开始的日子 %s。", from.get()));
        } else if (to.get().isAfter(from.get().plusDays(LONGEST_HOLIDAY))) {
            faults.add(row.fault(TO, "一次放假超过 %d 天，请核对。", LONGEST_HOLIDAY));
        } else {
            from.get().datesUntil(to.get().plusDays(1)).forEach(day -> take(row, day));
        }
    }

    private void take(SheetRow row, LocalDate day) {
        year = year == null ? day.getYear() : year;
        var worked = row.text(KIND).equals(WORKED);
        var earlier = told.putIfAbsent(day, row);
        if (day.getYear() != year) {
            faults.add(row.fault(FROM, "%s 不在 %d 年，一张表只写一年。", day, year));
        } else if (earlier != null) {
            faults.add(row.fault(FROM, "%s 在第 %d 行已经写过。", day, earlier.number()));
        } else if (worked && day.getDayOfWeek().getValue() < 6) {
            faults.add(row.fault(FROM, "%s 不是周六、周日，本来上班，不用写调休。", day));
        } else {
            days.add(new SpecialDay(day, worked, row.text(NAME)));
        }
    }

    private Optional<LocalDate> day(SheetRow row, String column) {
        var text = row.text(column);
        var day = SheetDates.day(text);
        if (day.isEmpty()) {
            faults.add(row.fault(column, "“%s”不是日期，请写成 2027-01-01。", text));
        }
        return day;
    }

    private YearTable table() {
        var table = new YearTable(year, source, days);
        SheetFaulty.unlessEmpty(
                StatutoryHolidays.missingIn(table).stream()
                        .map(
                                it ->
                                        CellFault.ofTable(
                                                "缺少 %s（%s），这一天依法放假。"
                                                        .formatted(it.day(), it.name())))
                        .toList());
        return table;
    }
}
