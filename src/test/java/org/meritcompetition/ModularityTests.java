package org.meritcompetition;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final String BASE = "org.meritcompetition";
    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(BASE);

    private static final ArchRule ENGINE_AT_THE_SEAM_ALONE =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "..process..", BASE + ".engine..", BASE + ".rehearsal..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.camunda..")
                    .because(
                            "business code does not know that a process exists; the process rooms are the only valves");

    private static final ArchRule CALCULATION_IS_PLAIN =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            BASE + ".evaluation.quota..",
                            BASE + ".evaluation.eligibility..",
                            BASE + ".season.plan..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.camunda..",
                            "org.springframework.context..",
                            "org.springframework.stereotype..",
                            "jakarta.persistence..")
                    .because(
                            "whoever is asked why a unit got no seat must be able to compute it without the application");

    private static final ArchRule EARLIER_PHASES_KNOW_NO_LATER_ONE =
            noClasses()
                    .that()
                    .resideInAnyPackage(BASE + ".registration..", BASE + ".progress..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(BASE + ".evaluation..", BASE + ".commendation..")
                    .because("a later phase knows an earlier one, never the reverse");

    @Test
    void modulesKnowOnlyWhomTheyDeclare() {
        ApplicationModules.of(MeritCompetition.class).verify();
    }

    @Test
    void theEngineIsKnownAtTheSeamAlone() {
        ENGINE_AT_THE_SEAM_ALONE.check(PRODUCT);
    }

    @Test
    void theCalculationIsPlainJava() {
        CALCULATION_IS_PLAIN.check(PRODUCT);
    }

    @Test
    void earlierPhasesKnowNoLaterOne() {
        EARLIER_PHASES_KNOW_NO_LATER_ONE.check(PRODUCT);
    }

    @Test
    void theRulesMeetClassesAndFire() {
        var here = new ClassFileImporter().importPackages(BASE);
        assertThat(ENGINE_AT_THE_SEAM_ALONE.evaluate(here).hasViolation())
                .as("this test's own stage imports Camunda")
                .isTrue();
        assertThat(
                        PRODUCT.stream()
                                .filter(it -> it.getPackageName().contains(".evaluation.quota"))
                                .count())
                .isPositive();
        assertThat(PRODUCT.stream().filter(it -> it.getPackageName().contains(".progress")).count())
                .isPositive();
    }
}
