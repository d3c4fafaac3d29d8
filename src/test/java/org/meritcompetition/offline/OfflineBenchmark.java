package org.meritcompetition.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.document.SheetFaulty;
import org.meritcompetition.document.SheetWriter;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.registration.UnitAtWork;
import org.meritcompetition.season.Seasons;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How long a table of 10 000 rows is checked, each cell by the rules of its form, every second row
 * with a fault; not part of the build:
 *
 * <pre>{@code
 * ./mvnw test -Dtest=OfflineBenchmark
 * }</pre>
 */
@EngineTest
class OfflineBenchmark {

    private static final int ROWS = 10_000;

    @Autowired Stage stage;
    @Autowired Seasons seasons;
    @Autowired FillingOffline filling;

    @Test
    void projectEntries() throws IOException {
        stage.adopt("seasons/cg-2024.yaml");
        var huangpu = new UnitAtWork(stage, "huangpu");
        huangpu.isInvited();
        huangpu.plans("T03:2");
        measure(
                OfflineForm.PROJECT_ENTRIES,
                i ->
                        List.of(
                                "数字化转型",
                                "项目" + i,
                                "科技科",
                                "刘志刚",
                                "科长",
                                "张敏、主办、科级以下、是",
                                "目标",
                                "措施",
                                "节点",
                                "成效",
                                "王敏",
                                i % 2 == 0 ? "13800000000" : "12"),
                ROWS - 2 + ROWS / 2);
    }

    @Test
    void awardApplications() throws IOException {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-11-10");
        new Records(stage.records()).project("T03", "huangpu", 1, "张敏", "李强");
        stage.start("award-application", "cg-2024/award/unit/huangpu", "unit", "huangpu");
        measure(
                OfflineForm.AWARD_APPLICATIONS,
                i ->
                        List.of(
                                "先进个人",
                                "",
                                "",
                                "张敏（数字化转型·huangpu项目1）",
                                i % 2 == 0 ? "1985-06" : "85年",
                                "",
                                "事迹".repeat(20),
                                ""),
                ROWS / 2);
    }

    private void measure(OfflineForm kind, IntFunction<List<String>> row, int faults)
            throws IOException {
        var plan = seasons.plan("cg-2024");
        var out = new ByteArrayOutputStream();
        SheetWriter.write(
                filling.template(kind, plan, "huangpu"),
                IntStream.range(0, ROWS).mapToObj(row).toList(),
                out);
        for (var round = 1; round <= 3; round++) {
            var start = System.nanoTime();
            var refusal =
                    catchThrowableOfType(
                            SheetFaulty.class,
                            () ->
                                    filling.takeOver(
                                            kind,
                                            plan,
                                            "huangpu",
                                            out.toByteArray(),
                                            "huangpu-liaison"));
            var seconds = (System.nanoTime() - start) / 1e9;
            assertThat(refusal.faults()).hasSize(faults);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d rows checked, %,d faults: %.2f s%n",
                    kind.code(),
                    ROWS,
                    faults,
                    seconds);
        }
    }
}
