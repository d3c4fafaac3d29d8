package org.meritcompetition.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What axe-core says of a page, by WCAG 2.1 A and AA. It is run in the page itself, which has no
 * frames, once it was brought in, for each width; its own builder opens a window for each run and
 * hands over whatever passed.
 */
final class Accessible {

    private static final String AXE = source();
    private static final String GRAVE_VIOLATIONS =
            """
            async () => {
              const found = await axe.run(document, {
                runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
                resultTypes: ['violations']
              });
              return found.violations
                .filter(it => ['serious', 'critical'].includes(it.impact))
                .flatMap(it => it.nodes.map(node => `${location.href}: ${it.id}: ${node.html}`));
            }""";

    private Accessible() {}

    /** No serious violation; the message names rule and element. */
    static void check(Page page) {
        assertThat(violations(page)).isEmpty();
    }

    /** The serious violations: page, rule and element. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        if ((boolean) page.evaluate("() => !window.axe")) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(GRAVE_VIOLATIONS);
    }

    private static String source() {
        try (var source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(source.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
