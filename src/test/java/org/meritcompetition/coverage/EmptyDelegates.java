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
 * <p>Not a part of the build, since it takes as long again: {@code ./mvnw test
 * -Dtest=EmptyDelegates}, and besides {@code -Dmodule=progress} for the delegates and tests of one
 * module, {@code -Dmodule=deadline,season} of several, {@code -Ddelegate=adjustDates} for one
 * delegate.
 */
class EmptyDelegates {

    private static final String BASE = "org.meritcompetition";

    @TestFactory
    Stream<DynamicTest> oneOfItsTestsTurnsRed() {
        Delegates.watch();
        var delegates =
                typesWith(new AssignableTypeFilter(JavaDelegate.class)).stream()
                        .filter(it -> isAsked("module", module(it)))
                        .toList();
        var modules = delegates.stream().map(EmptyDelegates::module).distinct().toList();
        var tests =
                typesWith(new AnnotationTypeFilter(EngineTest.class)).stream()
                        .filter(it -> modules.contains(module(it)))
                        .<DiscoverySelector>map(it -> selectClass(it.getName()))
                        .toList();
        assertThat(Red.among(tests)).as("red before anything is emptied").isEmpty();
        var asked = delegates.stream().filter(it -> isAsked("delegate", beanOf(it))).toList();
        assertThat(asked).isNotEmpty();
        return asked.stream()
                .map(it -> DynamicTest.dynamicTest(beanOf(it), () -> turnsATestRed(it)));
    }

    private static boolean isAsked(String property, String name) {
        return List.of(System.getProperty(property, name).split(",")).contains(name);
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
                            .flatMap(it -> Red.among(List.of(selectUniqueId(it))).stream())
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
        return Comparator.comparing(
                it -> !it.contains(":%s.%s.".formatted(BASE, module(delegate))));
    }

    private static List<? extends Class<?>> typesWith(TypeFilter filter) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(filter);
        return scan.findCandidateComponents(BASE).stream()
                .map(it -> ClassUtils.resolveClassName(it.getBeanClassName(), null))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static String module(Class<?> type) {
        return type.getName().substring(BASE.length() + 1).split("\\.")[0];
    }

    private static String beanOf(Class<?> delegate) {
        return StringUtils.uncapitalize(delegate.getSimpleName());
    }
}
