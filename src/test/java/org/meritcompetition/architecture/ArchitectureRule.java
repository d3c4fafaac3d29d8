package org.meritcompetition.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;

/** Who may know whom, beyond what the modules declare of themselves. */
enum ArchitectureRule {
    ENGINE_AT_THE_SEAM_ALONE(
            noClasses()
                    .that()
                    .resideOutsideOfPackages("..process..", own("engine"), own("rehearsal"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.camunda..")
                    .because(
                            "business code does not know that a process exists; the process rooms"
                                    + " are the only valves")),

    CALCULATION_IS_PLAIN(
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            own("evaluation.quota"),
                            own("evaluation.eligibility"),
                            own("season.plan"))
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                            "org.camunda..",
                                            "org.springframework..",
                                            "jakarta.persistence..",
                                            "org.hibernate..")
                                    .and(not(resideInAPackage("org.springframework.modulith"))))
                    .because(
                            "whoever is asked why a unit got no seat must be able to compute it"
                                    + " without the application")),

    REGISTRATION_COMES_FIRST(phase("registration", "progress", "evaluation", "commendation")),
    PROGRESS_COMES_SECOND(phase("progress", "evaluation", "commendation")),
    EVALUATION_COMES_BEFORE_COMMENDATION(phase("evaluation", "commendation")),

    NOBODY_KNOWS_THE_OUTERMOST(
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            own("season"),
                            own("organisation"),
                            own("registration"),
                            own("progress"),
                            own("evaluation"),
                            own("commendation"),
                            own("deadline"),
                            own("engine"),
                            own("database"),
                            own("shared"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(own("home"), own("opening"), own("rehearsal"))
                    .because("pages, opening and rehearsal can be taken away without a trace")),

    NOBODY_KNOWS_NOTICES_NOR_OVERVIEW(
            noClasses()
                    .that()
                    .resideInAPackage("org.meritcompetition..")
                    .and()
                    .resideOutsideOfPackages(own("notification"), own("overview"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(own("notification"), own("overview"))
                    .because(
                            "they hear what the others say and look at what the others did;"
                                    + " without them everything else compiles"));

    private final ArchRule rule;

    ArchitectureRule(ArchRule rule) {
        this.rule = rule.allowEmptyShould(false);
    }

    ArchRule rule() {
        return rule;
    }

    private static ArchRule phase(String earlier, String... later) {
        return noClasses()
                .that()
                .resideInAPackage(own(earlier))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        Arrays.stream(later).map(ArchitectureRule::own).toArray(String[]::new))
                .because("a later phase knows an earlier one, never the reverse");
    }

    /** A package of the application, or one that is called so in the broken example. */
    private static String own(String name) {
        return "org.meritcompetition..%s..".formatted(name);
    }
}
