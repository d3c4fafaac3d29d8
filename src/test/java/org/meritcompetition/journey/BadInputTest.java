package org.meritcompetition.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.FormsOverHttp;
import org.meritcompetition.Stage;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What a participant sends that cannot be accepted, over HTTP as the task list sends it: each is
 * answered by one sentence in Chinese, nothing is written, and the task stays open.
 */
@EngineTest
class BadInputTest {

    private static final String PLAN = "cg-2024/unit/huangpu";

    @Autowired Stage stage;
    @LocalServerPort int port;
    private String task;

    @BeforeEach
    void aWorkPlanIsToBeWritten() {
        stage.open("seasons/cg-2024.yaml");
        task = stage.task(PLAN, "draftWorkPlan").getId();
    }

    @AfterEach
    void nothingIsWrittenAndTheTaskStaysOpen() {
        assertThat(stage.records().sql("select key from work_plan").query().listOfRows()).isEmpty();
        assertThat(stage.records().sql("select key from project_entry").query().listOfRows())
                .isEmpty();
        assertThat(stage.tasks(PLAN, "draftWorkPlan")).hasSize(1);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("missing", "goals", null, "请填写“工作目标”"),
                Arguments.of("empty", "goals", "  ", "请填写“工作目标”"),
                Arguments.of("extra", "approved", true, "未声明的字段：approved"),
                Arguments.of("extra: the data of record", "status", "SIGNED", "未声明的字段：status"),
                Arguments.of("oversized", "goals", "标".repeat(2_001), "“工作目标”最多2000字，现有2001字"),
                Arguments.of("oversized by far", "goals", "标".repeat(1_000_000), "“工作目标”最多2000字"),
                Arguments.of("wrong type: number", "goals", 7, "“工作目标”的内容类型不对"),
                Arguments.of("wrong type: yes or no", "goals", true, "“工作目标”的内容类型不对"),
                Arguments.of("wrong type: object", "goals", Map.of("a", 1), "“工作目标”的内容类型不对"),
                Arguments.of("wrong type: text for a list", "projects", "T03:1", "的内容类型不对"),
                Arguments.of(
                        "a third project in a track",
                        "projects",
                        List.of("T03:3"),
                        "没有“T03:3”这个选项"),
                Arguments.of(
                        "one and two projects in a track",
                        "projects",
                        List.of("T03:1", "T03:2"),
                        "赛道“数字化转型”选了两次，请只保留一项。"),
                Arguments.of(
                        "a track that is none", "projects", List.of("T99:1"), "没有“T99:1”这个选项"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFormThatIsWrongIsRefusedInTheWordsOfItsField(
            String what, String field, Object value, String sentence) throws Exception {
        var plan = UnitAtWork.plan("T03:1");
        plan.put(field, value);
        assertThat(submitted("huangpu-liaison", task, plan)).contains(sentence);
    }

    @Test
    void aSubmissionAfterTheClosingIsRefusedAlsoBeforeItsTimerHasRun() throws Exception {
        stage.at("2024-04-24");
        assertThat(submitted("huangpu-liaison", task, UnitAtWork.plan("T03:1")))
                .contains("“填报工作计划 · 黄浦区城管执法局”已过截止时间，不能再提交。");
    }

    @Test
    void theTaskOfSomebodyElseIsRefused() throws Exception {
        for (var other : List.of("xuhui-liaison", "huangpu-head", "office", "judge-t03")) {
            assertThat(submitted(other, task, UnitAtWork.plan("T03:1"))).contains("这项任务不由您办理");
        }
    }

    @Test
    void aTaskThatIsNotThereAnyMoreSaysSo() throws Exception {
        assertThat(submitted("huangpu-liaison", "gone", Map.of())).contains("或者已经办结、截止");
    }

    private String submitted(String person, String task, Map<String, Object> values)
            throws Exception {
        return new FormsOverHttp(port).refusal(person, task, values);
    }
}
