package org.meritcompetition.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meritcompetition.MeritCompetition;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** The modules know whom they may know; each rule is seen to fire on an example that breaks it. */
class ModularityTests {

    private static final String BROKEN = "org.meritcompetition.architecture.broken";
    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.meritcompetition");
    private static final JavaClasses EXAMPLE = new ClassFileImporter().importPackages(BROKEN);

    @Test
    void modulesKnowOnlyWhomTheyDeclare() {
        var modules = ApplicationModules.of(MeritCompetition.class);
        assertThat(modules.stream()).hasSizeGreaterThan(10);
        modules.verify();
    }

    @Test
    void aCircleOfModulesIsFound() {
        ImportOption all = location -> true;
        assertThatThrownBy(() -> ApplicationModules.of(BROKEN, all).verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Cycle detected");
    }

    @ParameterizedTest
    @EnumSource
    void theRuleIsKept(ArchitectureRule rule) {
        rule.rule().check(PRODUCT);
    }

    @ParameterizedTest
    @EnumSource
    void aBrokenExampleIsFound(ArchitectureRule rule) {
        assertThat(rule.rule().evaluate(EXAMPLE).hasViolation()).isTrue();
    }
}
