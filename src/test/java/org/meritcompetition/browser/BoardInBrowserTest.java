package org.meritcompetition.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meritcompetition.registration.UnitAtWork;

/** 看板 on a small PC: no track lies beyond the edge. */
class BoardInBrowserTest extends InBrowser {

    private static final int SMALL = 1280;

    @Test
    void all_tracks_are_seen_at_once_though_each_of_them_is_late_and_urged() {
        var huangpu = new UnitAtWork(stage, "huangpu");
        var tracks = IntStream.rangeClosed(1, 10).mapToObj("T%02d"::formatted).toList();
        huangpu.plans(tracks.stream().map(it -> it + ":1").toArray(String[]::new));
        huangpu.fillsAll();
        huangpu.signs();
        tracks.forEach(it -> stage.untilUrged(huangpu.entry(it, 1), "reviewEntry"));
        var office = signedIn("office");
        office.page().setViewportSize(SMALL, 900);
        office.opens("/board");
        assertThat(office.sees(".board td:has-text('督促1')")).hasCount(10);
        office.keepsPicture("90-board-late");
        assertThat(office.isCutOff(".scroll:has(.board)")).isFalse();
    }
}
