package org.meritcompetition.season.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritcompetition.document.CellFault;
import org.meritcompetition.document.SheetFaulty;
import org.meritcompetition.document.Workbooks;

public class CalendarSheetTest {

    private static final String FIXED =
            "从,至,安排,名称\n2027-01-01,,放假,元旦\n2027/5/1,2027/5/5,放假,劳动节\n"
                    + "2027年10月1日,2027年10月7日,放假,国庆节\n";

    @Test
    void a_notice_written_line_by_line_becomes_the_years_table() {
        var table = read(FIXED + "2027-05-08,,调休上班,调休上班\n");
        assertThat(table.year()).isEqualTo(2027);
        assertThat(table.source()).isEqualTo("国办发明电〔2026〕1号");
        assertThat(table.days()).hasSize(1 + 5 + 7 + 1);
        assertThat(table.isWorkingDay(LocalDate.of(2027, 5, 8))).isTrue();
        assertThat(table.isWorkingDay(LocalDate.of(2027, 10, 6))).isFalse();
    }

    @Test
    void what_is_downloaded_can_be_uploaded_again() {
        var shipped = YearTable.shipped().get(0);
        var file = Workbooks.written(CalendarSheet.LAYOUT, CalendarSheet.rows(shipped));
        assertThat(CalendarSheet.read(file, shipped.source())).isEqualTo(shipped);
    }

    @Test
    void a_table_that_is_not_filled_in_says_so() {
        assertThat(faults("从,至,安排,名称\n")).singleElement().asString().contains("只有表头，一行也没有填");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-2-30,,放假,春节 | A6：“2027-2-30”不是日期，请写成 2027-01-01。",
                "春节,,放假,春节 | A6：“春节”不是日期，请写成 2027-01-01。",
                "2027-2-6,2027-2-5,放假,春节 | B6：早于开始的日子 2027-02-06。",
                "2027-2-6,2027-12-5,放假,春节 | B6：一次放假超过 31 天，请核对。",
                "2026-12-31,,放假,元旦 | A6：2026-12-31 不在 2027 年，一张表只写一年。",
                "2027-10-7,,放假,国庆节 | A6：2027-10-07 在第 4 行已经写过。",
                "2027-5-7,,调休上班,调休上班 | A6：2027-05-07 不是周六、周日，本来上班，不用写调休。",
                "2027-2-6,,休息,春节 | C6：“安排”中没有“休息”，请从下拉列表中选择。",
                "2027-2-6,,放假, | D6：请填写“名称”。"
            })
    void each_fault_is_named_by_its_cell(String row, String fault) {
        assertThat(faults(FIXED + "2027-05-08,,调休上班,调休上班\n" + row)).containsExactly(fault);
    }

    @Test
    void a_table_that_forgets_a_holiday_of_the_law_is_refused() {
        assertThat(faults("从,至,安排,名称\n2027-01-01,,放假,元旦\n2027-10-1,2027-10-7,放假,国庆节\n"))
                .containsExactly(
                        "整表：缺少 2027-05-01（劳动节），这一天依法放假。", "整表：缺少 2027-05-02（劳动节），这一天依法放假。");
    }

    private static YearTable read(String text) {
        return CalendarSheet.read(text.getBytes(StandardCharsets.UTF_8), "国办发明电〔2026〕1号");
    }

    private static List<String> faults(String text) {
        var refusal = catchThrowableOfType(SheetFaulty.class, () -> read(text));
        assertThat(refusal).isNotNull();
        return refusal.faults().stream().map(CellFault::toString).toList();
    }
}
