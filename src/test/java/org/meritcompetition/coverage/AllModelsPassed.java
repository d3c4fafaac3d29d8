package org.meritcompetition.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * All tests together pass every flow node and every sequence flow of every model. The build runs it
 * by itself when all other tests are over, and not at all where only some were asked for.
 */
class AllModelsPassed {

    @Test
    void everyFlowNodeAndEverySequenceFlowIsPassed() throws IOException {
        var models = ModelCoverage.ofAllModels(PassedElements.ofAllTests());
        assertThat(models).hasSizeGreaterThan(10);
        assertThat(models).filteredOn(it -> !it.missed().isEmpty()).isEmpty();
        System.out.println(summary(models));
    }

    private static String summary(List<ModelCoverage> models) {
        return "All elements passed: %d models, %d flow nodes, %d sequence flows."
                .formatted(
                        models.size(),
                        models.stream().mapToInt(ModelCoverage::nodes).sum(),
                        models.stream().mapToInt(ModelCoverage::flows).sum());
    }
}
