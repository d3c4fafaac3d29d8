package org.meritcompetition.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

class ClockPageTest {

    /**
     * The page is there a while before the season is, which would then begin after its closings.
     */
    @Test
    void nobodyMovesTheClockBeforeTheProgramHasOpenedTheSeason() {
        var starting = new ApplicationAvailabilityBean();
        starting.onApplicationEvent(
                new AvailabilityChangeEvent<>(this, ReadinessState.REFUSING_TRAFFIC));
        var answer = new RedirectAttributesModelMap();
        new ClockPage(null, null, starting).toDate(LocalDate.of(2024, 6, 15), answer);
        assertThat(answer.getFlashAttributes().get("refusal"))
                .asString()
                .contains("程序还在启动，竞赛尚未建好，时钟没有调");
    }
}
