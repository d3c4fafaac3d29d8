package org.meritcompetition.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The drawings are fit to be read; each rule is seen to fire on a drawing that breaks it. */
class DiagramTest {

    static Stream<Path> models() throws IOException {
        try (var files = Files.list(Path.of("processes"))) {
            return files.filter(it -> it.toString().endsWith(".bpmn")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelIsDrawnInFullAndUntangled(Path model) {
        var picture = Picture.of(model);
        for (var rule : DrawingRules.values()) {
            assertThat(rule.faultsOf(picture)).as("%s: %s", model, rule).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelReadsFromLeftToRightOnOneScreen(Path model) {
        var picture = Picture.of(model);
        for (var rule : ReadingRules.values()) {
            assertThat(rule.faultsOf(picture)).as("%s: %s", model, rule).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelCallsThingsByTheirNames(Path model) {
        var picture = Picture.of(model);
        for (var rule : NamingRules.values()) {
            assertThat(rule.faultsOf(picture)).as("%s: %s", model, rule).isEmpty();
        }
    }

    @Test
    void everyModelIsThere() throws IOException {
        assertThat(models()).hasSize(24);
    }

    @Test
    void theExampleIsInOrder() {
        var picture = BrokenDrawings.inOrder();
        for (var rule : DrawingRules.values()) {
            assertThat(rule.faultsOf(picture)).as(rule.name()).isEmpty();
        }
        for (var rule : ReadingRules.values()) {
            assertThat(rule.faultsOf(picture)).as(rule.name()).isEmpty();
        }
        for (var rule : NamingRules.values()) {
            assertThat(rule.faultsOf(picture)).as(rule.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(DrawingRules.class)
    void aBrokenDrawingIsFound(DrawingRules rule) {
        assertThat(rule.faultsOf(BrokenDrawings.against(rule.name()))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReadingRules.class)
    void aDrawingHardToReadIsFound(ReadingRules rule) {
        assertThat(rule.faultsOf(BrokenDrawings.against(rule.name()))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(NamingRules.class)
    void aMissingOrWrongNameIsFound(NamingRules rule) {
        assertThat(rule.faultsOf(BrokenDrawings.against(rule.name()))).isNotEmpty();
    }

    @Test
    void aFlowThroughAForeignShapeAndACrossingAreFoundByTheirNames() {
        assertThat(DrawingRules.UNCROSSED.faultsOf(BrokenDrawings.against("UNCROSSED")))
                .isEqualTo(List.of("work_ask x late_lapsed"));
        assertThat(DrawingRules.AROUND_SHAPES.faultsOf(BrokenDrawings.against("AROUND_SHAPES")))
                .isEqualTo(List.of("late_lapsed through ask"));
    }
}
