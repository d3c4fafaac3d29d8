package org.meritcompetition.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.meritcompetition.EngineTest;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/**
 * A test turns red for every delegate that does nothing. First the process tests of the modules run
 * as they are, so that each delegate's tests are known; then each delegate is emptied and its tests
 * run one by one, those of its own module first, until one fails.
 *
 * <p>Not a part of the build, since it runs the process tests twice: {@code ./mvnw test
 * -Dtest=EmptyDelegates}.
 */
class EmptyDelegates {

    private static final String BASE = "org.meritcompetition.";

    /** A test that failed, and what it said. */
    record Red(String test, String said) {}

    @TestFactory
    Stream<DynamicTest> oneOfItsTestsTurnsRed() {
        Delegates.watch();
        var delegates = typesWith(new AssignableTypeFilter(JavaDelegate.class));
        var modules = delegates.stream().map(EmptyDelegates::module).distinct().toList();
        var tests =
                typesWith(new AnnotationTypeFilter(EngineTest.class)).stream()
                        .filter(it -> modules.contains(module(it)))
                        .<DiscoverySelector>map(it -> selectClass(it.getName()))
                        .toList();
        assertThat(run(tests)).as("red before anything is emptied").isEmpty();
        return delegates.stream()
                .map(it -> DynamicTest.dynamicTest(beanOf(it), () -> turnsATestRed(it)));
    }

    private static void turnsATestRed(Class<?> delegate) {
        var bean = beanOf(delegate);
        var tests =
                Delegates.testsOf(bean).stream()
                        .sorted(ownModuleFirst(delegate).thenComparing(Comparator.naturalOrder()))
                        .toList();
        Delegates.empty(bean);
        try {
            var red =
                    tests.stream()
                            .flatMap(it -> run(List.of(selectUniqueId(it))).stream())
                            .findFirst();
            System.out.println(line(bean, tests.size(), red));
            assertThat(red)
                    .as("%s emptied, red among its %d tests", bean, tests.size())
                    .isPresent();
        } finally {
            Delegates.empty("");
        }
    }

    private static String line(String bean, int tests, Optional<Red> red) {
        return red.map(it -> "EMPTY %s -> %s: %s".formatted(bean, it.test(), it.said()))
                .orElse("EMPTY %s -> none of its %d tests is red".formatted(bean, tests));
    }

    private static Comparator<String> ownModuleFirst(Class<?> delegate) {
        return Comparator.comparing(it -> !it.contains(":" + BASE + module(delegate) + "."));
    }

    /** Runs them in the application that is there already. */
    private static List<Red> run(List<DiscoverySelector> tests) {
        var red = new java.util.ArrayList<Red>();
        var alone =
                LauncherConfig.builder()
                        .enableLauncherSessionListenerAutoRegistration(false)
                        .enableTestExecutionListenerAutoRegistration(false)
                        .build();
        LauncherFactory.create(alone)
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(tests)
                                .filters(EngineFilter.includeEngines("junit-jupiter"))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionStarted(TestIdentifier test) {
                                if (test.isTest()) {
                                    Delegates.play(test.getUniqueId());
                                }
                            }

                            @Override
                            public void executionFinished(
                                    TestIdentifier test, TestExecutionResult result) {
                                if (result.getStatus() == Status.FAILED) {
                                    red.add(new Red(nameOf(test), firstLineOf(result)));
                                }
                            }
                        });
        return red;
    }

    private static String nameOf(TestIdentifier test) {
        return test.getUniqueId()
                .replaceAll("^.*\\[class:[\\w.]*?(\\w+)]", "$1")
                .replaceAll("/\\[[\\w-]+:([^]]*)]", ".$1");
    }

    private static String firstLineOf(TestExecutionResult result) {
        return result.getThrowable()
                .map(it -> String.valueOf(it.getMessage()).strip().replaceAll("\\s+", " "))
                .map(it -> StringUtils.truncate(it, 160))
                .orElse("");
    }

    private static List<? extends Class<?>> typesWith(TypeFilter filter) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(filter);
        return scan.findCandidateComponents(BASE.replaceAll("\\.$", "")).stream()
                .map(it -> ClassUtils.resolveClassName(it.getBeanClassName(), null))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static String module(Class<?> type) {
        return type.getName().substring(BASE.length()).split("\\.")[0];
    }

    private static String beanOf(Class<?> delegate) {
        return StringUtils.uncapitalize(delegate.getSimpleName());
    }
}
