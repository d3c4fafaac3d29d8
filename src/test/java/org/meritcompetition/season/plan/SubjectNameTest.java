package org.meritcompetition.season.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Scanner;
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
        "cg-2024/award/T03/huangpu/P1, 数字化转型 · 黄浦区城管执法局 · 先进个人1",
        "cg-2024/veto/police, 征求意见 · 公安机关",
        "cg-2024/notice/1/objection/2, 公示 · 第1号 · 异议 · 第2号",
        "cg-2024/unit/huangpu/self-assessment, 黄浦区城管执法局 · 单位自评",
        "cg-2024/2024-05, 2024年5月",
    })
    void aKeyIsCalledAsPeopleCallWhatItIsAbout(String key, String name) {
        assertThat(SubjectName.of(PLAN, key)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "lh-2025/C1/west/1, 公园建管 · 城西绿化所 · 项目1",
        "lh-2025/award/C1/west/C1, 公园建管 · 城西绿化所 · 先进集体1",
        "lh-2025/C1/west/1/2, 公园建管 · 城西绿化所 · 项目1 · 2",
        "lh-2025/C1/review/2, 公园建管 · 日常点评 · 2",
        "lh-2025/2, 2",
        "lh-2025/notice/2, 公示 · 第2号",
    })
    void codesOfTracksAndPeriodsMayLookLikeThoseOfCandidatesAndProjects(String key, String name)
            throws SeasonFileFaulty {
        assertThat(SubjectName.of(lookingAlike(), key)).isEqualTo(name);
    }

    private static SeasonPlan lookingAlike() throws SeasonFileFaulty {
        var file = SubjectNameTest.class.getResourceAsStream("/seasons/three-units.yaml");
        var text = new Scanner(file, StandardCharsets.UTF_8).useDelimiter("\\A").next();
        var alike = text.replace("G1", "C1").replaceAll("code: 2025-P(\\d)", "code: \"$1\"");
        return SeasonFile.read(new StringReader(alike), "alike");
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
