package org.meritcompetition.coverage;

import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.springframework.util.StringUtils;

/**
 * A test that failed while tests were run inside a test.
 *
 * @param said the first words of its message
 */
record Red(String test, String said) {

    private static final int WORDS = 160;

    /** Runs the tests, in the application that is there already if there is one. */
    static List<Red> among(List<DiscoverySelector> tests) {
        var red = new ArrayList<Red>();
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
                        listenerInto(red));
        return red;
    }

    private static TestExecutionListener listenerInto(List<Red> red) {
        return new TestExecutionListener() {
            @Override
            public void executionStarted(TestIdentifier test) {
                if (test.isTest()) {
                    Delegates.play(test.getUniqueId());
                }
            }

            @Override
            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (result.getStatus() == Status.FAILED) {
                    red.add(new Red(nameOf(test), firstWordsOf(result)));
                }
            }
        };
    }

    private static String nameOf(TestIdentifier test) {
        return test.getUniqueId()
                .replaceAll("^.*\\[class:[\\w.]*?(\\w+)]", "$1")
                .replaceAll("/\\[[\\w-]+:([^]]*)]", ".$1");
    }

    private static String firstWordsOf(TestExecutionResult result) {
        return result.getThrowable()
                .map(it -> String.valueOf(it.getMessage()).strip().replaceAll("\\s+", " "))
                .map(it -> StringUtils.truncate(it, WORDS))
                .orElse("");
    }
}
