package org.meritcompetition.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;

/** Every word that a page says to a person: its text, and the hints of its controls. */
record SpokenWords(List<String> lines, String account) {

    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern NAMES_OF_THINGS =
            Pattern.compile("Excel|\\b(MB|KB|CSV|pdf|ofd|jpg|png|docx?|xlsx?|pptx?|mp4)\\b");

    /** Placeholders, titles and labels count as far as their element can be seen. */
    private static final String COLLECT =
            """
            () => [
              document.title,
              ...document.body.innerText.split('\\n'),
              ...[...document.querySelectorAll('[placeholder], [title], [aria-label]')]
                .filter(it => it.checkVisibility() && it.offsetParent)
                .flatMap(it => ['placeholder', 'title', 'aria-label'].map(name => it.getAttribute(name)))
                .filter(Boolean)
            ]""";

    @SuppressWarnings("unchecked")
    static SpokenWords of(Page page, String account) {
        return new SpokenWords((List<String>) page.evaluate(COLLECT), account);
    }

    void areChinese() {
        assertThat(lines)
                .as("what the page says")
                .noneMatch(
                        line ->
                                LATIN_WORD
                                        .matcher(
                                                NAMES_OF_THINGS
                                                        .matcher(line.replace(account, ""))
                                                        .replaceAll(""))
                                        .find());
    }
}
