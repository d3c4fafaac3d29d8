package org.meritcompetition.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The fields by which a list is narrowed down stand in line, whatever their kind. */
class FiltersInBrowserTest extends InBrowser {

    private static final String FIELDS =
            "() => [...document.querySelectorAll('main form input, main form select, main form button')]";

    @Test
    void all_are_of_one_height_and_none_stretches_over_the_row() {
        var office = signedIn("office");
        office.page().setViewportSize(1280, 900);
        office.opens("/record");
        assertThat(measured(office, "Math.round(it.getBoundingClientRect().height)"))
                .hasSizeGreaterThan(4)
                .allSatisfy(it -> assertThat(it).isEqualTo(48));
        assertThat(measured(office, "it.getBoundingClientRect().width > 260"))
                .allSatisfy(it -> assertThat(it).isEqualTo(false));
    }

    private static List<?> measured(Seat seat, String of) {
        return (List<?>) seat.page().evaluate(FIELDS + ".map(it => " + of + ")");
    }
}
