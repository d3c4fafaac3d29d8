package org.meritcompetition.season;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs test classes in the zone that this program was started with. */
class OtherZone {

    public static void main(String[] classes) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(
                                        Arrays.stream(classes).map(it -> selectClass(it)).toList())
                                .build(),
                        listener);
        var summary = listener.getSummary();
        var zone = ZoneId.systemDefault();
        out.printf("in %s, where it is %s%n", zone, LocalDate.now(zone));
        out.printf(
                "%d passed, %d failed%n",
                summary.getTestsSucceededCount(), summary.getTotalFailureCount());
        summary.getFailures()
                .forEach(
                        it ->
                                out.println(
                                        it.getTestIdentifier().getDisplayName()
                                                + ": "
                                                + it.getException()));
    }
}
