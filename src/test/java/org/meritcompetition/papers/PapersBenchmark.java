package org.meritcompetition.papers;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * How long the registration forms of all 20 units take, one Word file each, with 20 projects a unit
 * and texts of 2 000 characters; not part of the build:
 *
 * <pre>{@code
 * ./mvnw test -Dtest=PapersBenchmark
 * }</pre>
 */
@EngineTest
class PapersBenchmark {

    @Autowired Stage stage;
    @Autowired Seasons seasons;
    @Autowired WritingPapers writing;

    @Test
    void allRegistrationForms() throws IOException {
        stage.adopt("seasons/cg-2024.yaml");
        var plan = seasons.plan("cg-2024");
        register(plan);
        for (var round = 1; round <= 3; round++) {
            var start = System.nanoTime();
            var bytes = 0L;
            for (var unit : plan.units()) {
                bytes +=
                        writing.word(
                                        plan,
                                        FullSeason.reader(plan, "cg-office"),
                                        Paper.REGISTRATION,
                                        unit.code())
                                .content()
                                .length;
            }
            System.out.printf(
                    Locale.ROOT,
                    "registration forms: 20 files, 400 projects, %,d bytes: %.2f s%n",
                    bytes,
                    (System.nanoTime() - start) / 1e9);
        }
    }

    private void register(SeasonPlan plan) {
        var records = new Records(stage.records());
        for (var unit : plan.units()) {
            for (var track : plan.tracks()) {
                for (var number : List.of(1, 2)) {
                    records.project(track.code(), unit.code(), number, "张敏", "李强", "王芳");
                }
            }
        }
        stage.records()
                .sql(
                        "update project_entry set goals = :text, measures = :text, milestones = :text, effects = :text")
                .param("text", ("聚焦街面秩序，细化任务清单、责任清单。".repeat(10) + "\n").repeat(10))
                .update();
    }
}
