package org.meritcompetition.evaluation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.FormsOverHttp;
import org.meritcompetition.Stage;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Marks outside their range, with three decimals or that are none, sent as the task list sends
 * them: refused with the reason, nothing written, nothing in the record, and the task stays open.
 */
@EngineTest
class BadMarksTest {

    @Autowired Stage stage;
    @LocalServerPort int port;

    @BeforeEach
    void theSeasonIsOpen() {
        stage.adopt("seasons/cg-2024.yaml");
    }

    @ParameterizedTest
    @CsvSource({"8.005, 最多保留2位小数", "10.01, 不能大于10", "-0.01, 不能小于0", "八分, 请填写数字", ", 请填写"})
    void aPlanIsNotMarkedSo(String mark, String reason) throws Exception {
        var huangpu = new UnitAtWork(stage, "huangpu");
        huangpu.registers("T10:1");
        var task = stage.task(huangpu.key(), "scoreWorkPlan").getId();
        refused("office", task, values("score", mark), reason);
        assertThat(stage.openDuties(huangpu.key())).containsExactly("scoreWorkPlan");
        assertThat(column("select score from work_plan")).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({"12.345, 最多保留2位小数", "20.01, 不能大于20", "-1, 不能小于0", "优, 请填写数字", ", 请填写"})
    void aProjectIsNotInspectedSo(String mark, String reason) throws Exception {
        var project = aProjectUnderWay();
        var values = values("mark", mark);
        values.put("guidance", "请按季度对照计划节点。");
        var task = stage.task(project, "inspectMidterm").getId();
        refused("judge-t03", task, values, reason);
        assertThat(stage.openDuties(project)).containsExactly("inspectMidterm");
        assertThat(column("select mark from midterm_inspection")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20.005, 最多保留2位小数", "25.01, 不能大于25", "100.01, 不能大于", "-0.01, 不能小于0", ", 请填写"})
    void aProjectIsNotAssessedSo(String mark, String reason) throws Exception {
        var project = aProjectUnderWay();
        stage.fires(project, "inspectMidtermClosed");
        stage.fires(project, "yearEndOpens");
        var values = values("effect", mark);
        List.of("achievement", "feasibility", "demonstration").forEach(it -> values.put(it, 20));
        var task = stage.task(project, "assessYearEnd").getId();
        refused("judge-t03", task, values, reason);
        assertThat(stage.openDuties(project)).contains("assessYearEnd");
        assertThat(column("select entry from year_end_mark")).isEmpty();
    }

    private String aProjectUnderWay() {
        var records = new Records(stage.records());
        var key = records.project("T03", "xuhui", 1, "张三", "李四");
        records.reported(key, 0, 0, 0);
        stage.start("project-implementation", key, "unit", "xuhui", "track", "T03", "entry", key);
        stage.fires(key, "midtermOpens");
        return key;
    }

    private void refused(String person, String task, Map<String, Object> values, String reason)
            throws Exception {
        var before = column("select subject || act from record.entry order by season, number");
        assertThat(new FormsOverHttp(port).refusal(person, task, values)).contains(reason);
        assertThat(column("select subject || act from record.entry order by season, number"))
                .isEqualTo(before);
    }

    private List<Object> column(String statement) {
        return stage.records().sql(statement).query().singleColumn();
    }

    private static Map<String, Object> values(String key, String mark) {
        var values = new HashMap<String, Object>();
        values.put(key, number(mark));
        return values;
    }

    /** A number as a number, everything else as it was written. */
    private static Object number(String mark) {
        return mark != null && mark.matches("-?[0-9.]+") ? new BigDecimal(mark) : mark;
    }
}
