package org.meritcompetition.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** Goes through a page with the Tab key alone. */
final class ByKeyboard {

    /**
     * Whatever a mouse could use; of radio buttons that belong together the arrows reach the rest.
     */
    private static final String NOTE_WHAT_IS_REACHED =
            """
            () => {
              const usable = 'a[href], button, input:not([type=hidden]), select, textarea, summary,'
                  + ' [onclick], [hx-get], [hx-post]';
              const shown = it => it.checkVisibility() && !it.disabled;
              window.usable = [...document.querySelectorAll(usable)].filter(shown);
              window.reached = new Set();
              window.unseen = new Set();
              document.addEventListener('focusin', event => {
                const it = event.target;
                reached.add(it);
                const style = getComputedStyle(it);
                if (style.outlineStyle === 'none' && it.type !== 'file') {
                  unseen.add(it);
                }
              });
              document.activeElement.blur();
              const parts = it => it.type === 'date' || it.type === 'datetime-local' ? 8 : 1;
              const regions = [...document.querySelectorAll('[tabindex="0"]')].length;
              return window.usable.map(parts).reduce((all, one) => all + one, 2 + regions);
            }
            """;

    private static final String FAULTS =
            """
            () => {
              const name = it => it.outerHTML.slice(0, 120);
              const groups = new Set([...reached].filter(it => it.type === 'radio').map(it => it.name));
              const out = usable.filter(it => !reached.has(it) && !(it.type === 'radio' && groups.has(it.name)));
              return [...out.map(it => 'out of reach of Tab: ' + name(it)),
                      ...[...unseen].map(it => 'has the focus and does not show it: ' + name(it))];
            }
            """;

    private ByKeyboard() {}

    /** What Tab does not come to, and what does not show that it has come. */
    @SuppressWarnings("unchecked")
    static List<String> faults(Page page) {
        var stops = (int) page.evaluate(NOTE_WHAT_IS_REACHED);
        for (var stop = 0; stop < stops; stop++) {
            page.keyboard().press("Tab");
        }
        return (List<String>) page.evaluate(FAULTS);
    }
}
