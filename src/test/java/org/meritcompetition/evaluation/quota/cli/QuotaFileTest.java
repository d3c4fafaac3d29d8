package org.meritcompetition.evaluation.quota.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.meritcompetition.evaluation.quota.AllocationInput;
import org.meritcompetition.evaluation.quota.AllocationMethod;
import org.meritcompetition.evaluation.quota.MatchingInput;
import org.meritcompetition.evaluation.quota.Nominee;
import org.meritcompetition.evaluation.quota.QuotaInput;
import org.meritcompetition.evaluation.quota.QuotaInputFault;
import org.meritcompetition.evaluation.quota.TrackWeight;
import org.meritcompetition.evaluation.quota.UnitCaps;

class QuotaFileTest {

    @Test
    void stageOneIsReadAsItIsWritten() throws IOException {
        AllocationInput input =
                new AllocationInput(
                        "先进集体",
                        30,
                        AllocationMethod.LARGEST_REMAINDER,
                        1,
                        2,
                        List.of(
                                TrackWeight.of("T01", 34).within(1, 5),
                                new TrackWeight(
                                        "T02",
                                        new BigDecimal("2.5"),
                                        0,
                                        OptionalInt.empty(),
                                        OptionalInt.of(3)),
                                TrackWeight.of("T03", 7)),
                        List.of("T02", "T01"));
        assertThat(read(written(input))).isEqualTo(input);
    }

    @Test
    void stageTwoIsReadAsItIsWritten() throws IOException {
        Map<String, Nominee> nominees = new LinkedHashMap<>();
        nominees.put("n1", new Nominee("huangpu", 2));
        nominees.put("n2", new Nominee("huangpu", 1));
        MatchingInput input =
                new MatchingInput(
                        Map.of("T01", 1),
                        new UnitCaps(OptionalInt.of(3), Map.of("huangpu", 2)),
                        2,
                        Map.of("T01", List.of("n2", "n1")),
                        nominees);
        assertThat(read(written(input))).isEqualTo(input);
    }

    @Test
    void whatMayBeLeftOutHasItsDefault() throws IOException {
        QuotaInput input = read("{\"total\": 3, \"tracks\": [{\"code\": \"T01\", \"weight\": 1}]}");
        assertThat(input)
                .isEqualTo(
                        new AllocationInput(
                                "",
                                3,
                                AllocationMethod.SAINTE_LAGUE,
                                0,
                                0,
                                List.of(TrackWeight.of("T01", 1)),
                                List.of()));
    }

    @Test
    void allFaultsOfAStageOneFileAreNamedWithTheirPlace() {
        assertThat(
                        faults(
                                """
                                {"total": "30", "method": "sainte-lague", "bse": 1, "reserve": 1.5,
                                 "tracks": [{"code": "T01", "weight": 3, "min": -1},
                                            {"code": 2, "weigth": 4},
                                            {"weight": "x", "max": 99999999999, "code": "T01"}],
                                 "tieBreak": ["T07", null], "total": 31}
                                """))
                .containsExactly(
                        "total：应为整数，现为30",
                        "bse：没有这一项",
                        "reserve：应为整数，现为1.5",
                        "tracks[1].code：应为文字，现为2",
                        "tracks[1].weigth：没有这一项",
                        "tracks[2].weight：应为数，现为x",
                        "tracks[2].max：应为整数，现为99999999999",
                        "tieBreak[1]：应为文字，现为null",
                        "total：重复出现",
                        "tracks[1].weight：缺少权重",
                        "tracks[0].min：下限不能为负数，现为-1",
                        "tracks[2].code：赛道1重复出现",
                        "tieBreak[0]：没有代码为T07的赛道");
    }

    @Test
    void allFaultsOfAStageTwoFileAreNamedWithTheirPlace() {
        assertThat(
                        faults(
                                """
                                {"seats": {"T01": 2, "T01": 3, "T02": true},
                                 "unitCaps": {"default": "3", "huangpu": -2},
                                 "spares": 1,
                                 "nominations": {"T01": ["n1", 7, "n9"], "T05": ["n2"]},
                                 "nominees": {"n1": {"unit": "huangpu", "preference": 1},
                                              "n2": {"unit": "huangpu", "preference": 1},
                                              "n3": {"preference": 2, "name": "张三"},
                                              "n4": {"unit": "xuhui", "preference": 1}}}
                                """))
                .containsExactly(
                        "seats.T01：重复出现",
                        "seats.T02：应为整数，现为true",
                        "unitCaps.default：应为整数，现为3",
                        "nominations.T01[1]：应为文字，现为7",
                        "nominees.n3.name：没有这一项",
                        "nominees.n3.unit：缺少参赛单位",
                        "unitCaps.huangpu：单位限额应为0至1000000的整数，现为-2",
                        "nominations.T01[2]：nominees 中没有n9",
                        "nominations.T05：seats 中没有赛道5的名额",
                        "nominees.n3：未列入任何赛道的提名名单",
                        "nominees.n4：未列入任何赛道的提名名单",
                        "nominees.n2.preference：单位huangpu的推荐次序1已给n1，不能重复");
    }

    @Test
    void whatIsMissingAsAWholeIsNamedWithoutGuessing() {
        assertThat(faults("{\"seats\": [], \"nominees\": {\"n1\": 3}}"))
                .containsExactly(
                        "seats：应为对象 {…}，现为列表",
                        "nominees.n1：应为对象 {…}，现为3",
                        "nominees.n1.unit：缺少参赛单位",
                        "nominees.n1.preference：缺少推荐次序",
                        "nominations：缺少提名名单",
                        "unitCaps：缺少单位限额");
        assertThat(faults("{\"award\": \"先进集体\"}")).containsExactly("total：缺少总名额", "tracks：缺少赛道");
        assertThat(faults("{\"method\": \"hare\", \"total\": 1, \"tracks\": [{\"code\": \"A\"}]}"))
                .containsExactly(
                        "method：没有“hare”这种方法，应为 sainte-lague、largest-remainder 或 fixed",
                        "tracks[0].weight：缺少权重");
    }

    @Test
    void whatIsNoInputOfOneStageIsRefused() {
        assertThat(faults("{}")).singleElement().asString().startsWith("文件：看不出是哪个阶段");
        assertThat(faults("{\"total\": 1, \"seats\": {}}"))
                .singleElement()
                .asString()
                .startsWith("文件：混有两个阶段的内容");
        assertThat(faults("")).containsExactly("文件：是空的");
        assertThat(faults("[1]"))
                .containsExactly(
                        "文件：应为对象 {…}，现为列表",
                        "文件：看不出是哪个阶段：第一阶段写 total、tracks，第二阶段写 seats、unitCaps、nominations、nominees");
        assertThat(faults("{\"total\": 1,\n \"tracks\": [}"))
                .containsExactly("第2行第13列：从这里起不是正确的 JSON");
        assertThat(faults("{\"total\": 1")).singleElement().asString().endsWith("不是正确的 JSON");
        assertThat(faults("{\"tracks\":" + "[".repeat(5000)))
                .singleElement()
                .asString()
                .endsWith("不是正确的 JSON");
    }

    private static String written(QuotaInput input) throws IOException {
        StringWriter text = new StringWriter();
        try (QuotaWriter writer = new QuotaWriter(text)) {
            writer.write(input);
        }
        return text.toString();
    }

    private static QuotaInput read(String text) throws IOException {
        return QuotaFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> faults(String text) {
        QuotaInputFault fault = catchThrowableOfType(QuotaInputFault.class, () -> read(text));
        return fault.faults().stream().map(Object::toString).toList();
    }
}
