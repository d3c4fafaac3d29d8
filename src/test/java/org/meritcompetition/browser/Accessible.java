package org.meritcompetition.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What axe-core says of a page, by WCAG 2.1 A and AA. */
final class Accessible {

    private static final List<String> WCAG_21_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessible() {}

    /** No serious violation; the message names rule and element. */
    static void check(Page page) {
        assertThat(violations(page)).isEmpty();
    }

    /** The serious violations: page, rule and element. */
    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG_21_AA).analyze().getViolations().stream()
                        .filter(it -> GRAVE.contains(it.getImpact()))
                        .flatMap(it -> told(page, it))
                        .toList();
    }

    private static Stream<String> told(Page page, Rule rule) {
        return rule.getNodes().stream()
                .map(it -> "%s: %s: %s".formatted(page.url(), rule.getId(), it.getHtml()));
    }
}
