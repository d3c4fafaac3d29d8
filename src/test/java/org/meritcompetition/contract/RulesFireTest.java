package org.meritcompetition.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the contract is seen to fire. */
class RulesFireTest {

    static Stream<Rule> rules() {
        return Stream.<Rule[]>of(
                        ModelRules.values(),
                        SeamRules.values(),
                        DutyRules.values(),
                        FormRules.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theExampleIsInOrder(Rule rule) {
        assertThat(rule.faultsOf(BrokenContracts.inOrder())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aBrokenContractIsFound(Rule rule) {
        assertThat(rule.faultsOf(BrokenContracts.against(rule))).isNotEmpty();
    }
}
