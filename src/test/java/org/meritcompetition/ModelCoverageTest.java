package org.meritcompetition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * All tests together pass every flow node and every sequence flow of every model. It runs after all
 * other classes; where only some of them ran, it is reported as aborted and names the others.
 */
@Order(Integer.MAX_VALUE)
class ModelCoverageTest {

    @Test
    void everyNodeAndEveryFlowOfEveryModelIsPassed() throws IOException {
        var silent = engineTests().stream().filter(it -> !CoverageOfModels.hasPlayed(it)).toList();
        assumeTrue(
                silent.isEmpty(),
                () -> "coverage is that of all tests; these did not run: " + silent);
        assertThat(missing()).isEmpty();
    }

    @Test
    void whatIsNotPassedIsFound() {
        var model =
                Bpmn.createExecutableProcess("short")
                        .startEvent("started")
                        .sequenceFlowId("goesOn")
                        .endEvent("ended")
                        .done();
        assertThat(CoverageOfModels.missing(model, Set.of("short started", "other goesOn")))
                .containsExactly("short ended", "short goesOn");
    }

    private static List<String> missing() throws IOException {
        try (var files = Files.list(Path.of("processes"))) {
            return files.filter(it -> it.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(it -> Bpmn.readModelFromFile(it.toFile()))
                    .flatMap(it -> CoverageOfModels.missing(it, CoverageOfModels.passed()).stream())
                    .toList();
        }
    }

    private static List<Class<?>> engineTests() {
        var scan =
                new ClassPathScanningCandidateComponentProvider(false) {
                    @Override
                    protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                        return definition.getMetadata().isConcrete();
                    }
                };
        scan.addIncludeFilter(new AnnotationTypeFilter(EngineTest.class));
        return scan.findCandidateComponents("org.meritcompetition").stream()
                .<Class<?>>map(it -> ClassUtils.resolveClassName(it.getBeanClassName(), null))
                .toList();
    }
}
