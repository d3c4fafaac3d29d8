package org.meritcompetition.season.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectNameTest {

    private static final SeasonPlan PLAN = SeasonFile.shipped("cg-2024");

    @ParameterizedTest
    @CsvSource({
        "cg-2024, 2024年度上海市城市管理行政执法分赛区立功竞赛",
        "cg-2024/unit/huangpu, 黄浦区城管执法局",
        "cg-2024/T03/huangpu/1, 数字化转型 · 黄浦区城管执法局 · 项目1",
        "cg-2024/T03/huangpu/1#reviewEntry, 数字化转型 · 黄浦区城管执法局 · 项目1",
        "cg-2024/T03/huangpu/1/2024-04, 数字化转型 · 黄浦区城管执法局 · 项目1 · 2024年4月",
        "cg-2024/T03/review/2024-10, 数字化转型 · 日常点评 · 2024年10月",
        "cg-2024/award/T03/huangpu/C1, 数字化转型 · 黄浦区城管执法局 · 先进集体1",
        "cg-2024/veto/police, 征求意见 · 公安机关",
        "cg-2024/notice/1/objection/2, 公示 · 第1号 · 异议 · 第2号",
        "cg-2024/unit/huangpu/self-assessment, 黄浦区城管执法局 · 单位自评",
    })
    void aKeyIsCalledAsPeopleCallWhatItIsAbout(String key, String name) {
        assertThat(SubjectName.of(PLAN, key)).isEqualTo(name);
    }

    @Test
    void aProjectIsCalledByItsNameWhereThatIsKnown() {
        var names = Map.of("cg-2024/T03/huangpu/1", "智慧执法平台");
        assertThat(SubjectName.of(PLAN, "cg-2024/T03/huangpu/1/2024-04", names))
                .isEqualTo("智慧执法平台 · 数字化转型 · 黄浦区城管执法局 · 2024年4月");
        assertThat(SubjectName.of(PLAN, "cg-2024/T03/huangpu/2", names))
                .isEqualTo("数字化转型 · 黄浦区城管执法局 · 项目2");
    }

    @ParameterizedTest
    @CsvSource({"2024-04, 2024年4月", "2024-12, 2024年12月", "2025-Q3, 2025年第3季度", "H1, H1"})
    void aPeriodIsCalledByItsMonth(String code, String name) {
        assertThat(ReportingPeriod.nameOf(code)).isEqualTo(name);
    }
}
