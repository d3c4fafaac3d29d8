package org.meritcompetition.vetting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meritcompetition.document.CellFault;
import org.meritcompetition.document.SheetColumn;
import org.meritcompetition.document.SheetDates;
import org.meritcompetition.document.SheetLayout;
import org.meritcompetition.document.SheetRow;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.meritcompetition.vetting.identity.Identity;

/** 历年荣誉 as a spreadsheet. */
final class HonourSheet {

    private static final String YEAR = "年度";
    private static final String CATEGORY = "类别";
    private static final String NAME = "姓名或集体名称";
    private static final String UNIT = "单位";
    private static final String BORN = "出生年月";
    private static final String NUMBER = "决定文号";
    private static final String TEAM = "先进集体";
    private static final String PERSON = "先进个人";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 60;
    private static final int MOST_ROWS = 2000;

    private final SeasonPlan plan;
    private final List<CellFault> faults = new ArrayList<>();

    HonourSheet(SeasonPlan plan) {
        this.plan = plan;
    }

    SheetLayout layout() {
        return new SheetLayout(
                "历年荣誉",
                List.of(
                        SheetColumn.required(YEAR, 8),
                        SheetColumn.required(CATEGORY, 12).from(List.of(TEAM, PERSON)),
                        SheetColumn.required(NAME, 24),
                        SheetColumn.required(UNIT, 30)
                                .from(plan.units().stream().map(UnitPlan::name).toList()),
                        SheetColumn.optional(BORN, 12),
                        SheetColumn.optional(NUMBER, 24)),
                List.of(
                        "一行一项荣誉。本系统印发的决定自动计入，不用填写。",
                        "“年度”写成 2023，应早于本年度竞赛。",
                        "“出生年月”写成 1985-06；个人调动后凭它认出是同一人；集体不填。",
                        "有一处错误，整张表都不导入；请按提示的单元格改正后重新上传。"),
                MOST_ROWS);
    }

    /** What the row says, empty where it cannot be read. */
    Optional<HonourDraft> draft(SheetRow row) {
        var before = faults.size();
        var category =
                row.text(CATEGORY).equals(TEAM)
                        ? AwardCategory.COLLECTIVE
                        : AwardCategory.INDIVIDUAL;
        var born = row.text(BORN);
        var month = SheetDates.month(born);
        if (!born.isEmpty() && month.isEmpty()) {
            faults.add(row.fault(BORN, "“%s”不是年月，请写成 1985-06。", born));
        } else if (!born.isEmpty() && category == AwardCategory.COLLECTIVE) {
            faults.add(row.fault(BORN, "集体没有出生年月，请留空。"));
        }
        if (!row.text(YEAR).matches("\\d{4}")) {
            faults.add(row.fault(YEAR, "“%s”不是年度，请写成 2023。", row.text(YEAR)));
        }
        tooLong(row, NAME, LONGEST_NAME);
        tooLong(row, NUMBER, LONGEST_NUMBER);
        if (faults.size() > before) {
            return Optional.empty();
        }
        var unit =
                plan.units().stream()
                        .filter(it -> it.name().equals(row.text(UNIT)))
                        .map(UnitPlan::code)
                        .findFirst()
                        .orElseThrow();
        return Optional.of(
                new HonourDraft(
                        new Identity(
                                category,
                                row.text(NAME),
                                unit,
                                month.map(YearMonth::toString).orElse(null)),
                        Integer.parseInt(row.text(YEAR)),
                        row.textOrNull(NUMBER)));
    }

    private void tooLong(SheetRow row, String column, int most) {
        if (row.text(column).length() > most) {
            faults.add(row.fault(column, "“%s”最多 %d 字。", column, most));
        }
    }

    void blame(SheetRow row, String flaw) {
        faults.add(row.fault(YEAR, "%s", flaw));
    }

    List<CellFault> faults() {
        return List.copyOf(faults);
    }
}
