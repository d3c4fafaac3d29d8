package org.meritcompetition.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meritcompetition.EngineTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** Models, forms, Java and the shipped season file agree, in both directions. */
@EngineTest
class ContractTest {

    @Autowired private ApplicationContext beans;

    static Stream<Rule> rules() {
        return RulesFireTest.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theContractIsKept(Rule rule) throws IOException {
        var contract = Contract.of(Code.of(beans), datedInSeasonFile());
        assertThat(contract.models()).hasSizeGreaterThan(10);
        assertThat(contract.forms()).hasSizeGreaterThan(20);
        assertThat(rule.faultsOf(contract)).as(rule.name()).isEmpty();
    }

    private static Set<String> datedInSeasonFile() throws IOException {
        var keys = new TreeSet<String>();
        try (var file = new ClassPathResource("seasons/cg-2024.yaml").getInputStream()) {
            new ObjectMapper(new YAMLFactory())
                    .readTree(file)
                    .get("duties")
                    .fieldNames()
                    .forEachRemaining(keys::add);
        }
        return keys;
    }
}
