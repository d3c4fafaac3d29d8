package org.meritcompetition.vetting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.meritcompetition.document.CellFault;
import org.meritcompetition.document.SheetColumn;
import org.meritcompetition.document.SheetDates;
import org.meritcompetition.document.SheetLayout;
import org.meritcompetition.document.SheetRow;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;
import org.meritcompetition.season.plan.UnitPlan;
import org.meritcompetition.vetting.VetoFlaw.Part;
import org.meritcompetition.vetting.identity.Identity;

/** 负面清单 as a spreadsheet: the template to fill in, and what comes back. */
final class VetoSheet {

    private static final String CATEGORY = "类别";
    private static final String NAME = "姓名或集体名称";
    private static final String UNIT = "单位";
    private static final String BORN = "出生年月";
    private static final String GROUNDS = "事由";
    private static final String BODY = "提供部门";
    private static final String FROM = "事由日期";
    private static final String UNTIL = "影响期至";
    private static final String PERSON = "个人";
    private static final String TEAM = "集体";
    private static final int MOST_ROWS = 500;

    private static final Map<Part, String> COLUMNS =
            Map.of(
                    Part.NAME, NAME,
                    Part.UNIT, UNIT,
                    Part.BORN, BORN,
                    Part.GROUNDS, GROUNDS,
                    Part.BODY, BODY,
                    Part.FROM, FROM,
                    Part.UNTIL, UNTIL);

    private final SeasonPlan plan;
    private final List<CellFault> faults = new ArrayList<>();

    VetoSheet(SeasonPlan plan) {
        this.plan = plan;
    }

    SheetLayout layout() {
        return new SheetLayout(
                "负面清单",
                List.of(
                        SheetColumn.required(CATEGORY, 8).from(List.of(PERSON, TEAM)),
                        SheetColumn.required(NAME, 24),
                        SheetColumn.required(UNIT, 30)
                                .from(plan.units().stream().map(UnitPlan::name).toList()),
                        SheetColumn.optional(BORN, 12),
                        SheetColumn.required(GROUNDS, 40),
                        SheetColumn.required(BODY, 20),
                        SheetColumn.required(FROM, 14),
                        SheetColumn.optional(UNTIL, 14)),
                List.of(
                        "一行一个人或一个集体；只能列入本年度登记的参与人员和责任部门。",
                        "“单位”从下拉列表中选择；人已调动的，写现在的单位并填写出生年月。",
                        "“出生年月”写成 1985-06；集体不填。",
                        "“事由日期”是事由发生或作出处理的日期，写成 2024-06-01。",
                        "“影响期至”不填的，按年度竞赛规定的回溯年数计算。",
                        "有一处错误，整张表都不导入；请按提示的单元格改正后重新上传。"),
                MOST_ROWS);
    }

    /** The draft of a row; what cannot be read is among the faults. */
    VetoDraft draft(SheetRow row) {
        var category =
                row.text(CATEGORY).equals(TEAM)
                        ? AwardCategory.COLLECTIVE
                        : AwardCategory.INDIVIDUAL;
        var unit =
                plan.units().stream()
                        .filter(it -> it.name().equals(row.text(UNIT)))
                        .map(UnitPlan::code)
                        .findFirst()
                        .orElseThrow();
        var born =
                read(row, BORN, SheetDates::month, "“%s”不是年月，请写成 1985-06。")
                        .map(YearMonth::toString)
                        .orElse(null);
        return new VetoDraft(
                new Identity(category, row.text(NAME), unit, born),
                row.textOrNull(GROUNDS),
                row.textOrNull(BODY),
                day(row, FROM),
                day(row, UNTIL));
    }

    private LocalDate day(SheetRow row, String column) {
        return read(row, column, SheetDates::day, "“%s”不是日期，请写成 2024-06-01。").orElse(null);
    }

    private <T> Optional<T> read(
            SheetRow row, String column, Function<String, Optional<T>> reading, String refusal) {
        var text = row.text(column);
        var value = reading.apply(text);
        if (value.isEmpty() && !text.isEmpty()) {
            faults.add(row.fault(column, refusal, text));
        }
        return value;
    }

    /** What the check says of a row, unless the row has been unreadable there. */
    void blame(SheetRow row, VetoFlaw flaw) {
        var fault = row.fault(COLUMNS.get(flaw.part()), "%s", flaw.message());
        if (faults.stream().noneMatch(it -> it.place().equals(fault.place()))) {
            faults.add(fault);
        }
    }

    List<CellFault> faults() {
        return List.copyOf(faults);
    }
}
