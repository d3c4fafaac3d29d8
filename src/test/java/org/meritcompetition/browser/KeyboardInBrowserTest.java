package org.meritcompetition.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.organisation.DemonstrationContacts;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;

/** Our own pages without a mouse: Tab, Space, Enter and the arrows. */
class KeyboardInBrowserTest extends InBrowser {

    private static final int MOST_STOPS = 60;

    @Autowired DemonstrationContacts demonstration;
    private Seat office;

    @Override
    @BeforeEach
    void theSeasonBegins() {
        demonstration.enter(stage.adopt("seasons/cg-2024.yaml"));
        new UnitAtWork(stage, "huangpu").registers("T03:2");
        new UnitAtWork(stage, "xuhui").registers("T03:1");
        office = at(Chromium.Screen.DESKTOP, "office").opensTheLoginPage();
    }

    @Test
    void from_signing_in_to_a_decision_no_mouse_is_needed() {
        goesTo(office.page().getByLabel("账号"));
        types("office");
        press("Tab");
        types(password);
        press("Enter");
        assertThat(office.sees("h1")).hasText("有 5 项任务待您或同事认领");
        goesTo(office.sees(".menu a[href='/assignments']"));
        press("Enter");
        assertThat(office.sees("h1")).hasText("批量转办与暂停");

        press("Tab");
        assertThat(office.sees(".skip")).isFocused();
        assertThat(office.sees(".skip")).isInViewport();
        office.looks("80-keyboard-skip");
        press("Enter");
        goesTo(office.sees("#step"));
        choosesBelow(office.sees("#step"), "reviewEntry");
        goesTo(office.sees("#unit"));
        choosesBelow(office.sees("#unit"), "xuhui");
        goesTo(office.sees(".filters button"));
        press("Enter");
        assertThat(office.sees("tbody tr")).hasCount(1);

        goesTo(office.sees("input[name=act]").first());
        press("Space");
        goesTo(office.sees("#to"));
        choosesBelow(office.sees("#to"), "office-2");
        goesTo(office.sees("#reason"));
        types("人员调整");
        goesTo(office.sees("input[name=task]"));
        press("Space");
        office.looks("81-keyboard-chosen");
        goesTo(office.sees("form[action$='/preview'] button"));
        press("Enter");
        assertThat(office.sees("h1")).containsText("转办 1 项任务");
        goesTo(office.sees("form[action$='/assignments'] button"));
        press("Enter");
        assertThat(office.sees(".done")).containsText("已转办 1 项");
        assertThat(stage.task("cg-2024/T03/xuhui/1", "reviewEntry").getAssignee())
                .isEqualTo("office-2");
    }

    /** By Tab alone, and one sees where one is. */
    private void goesTo(Locator place) {
        for (var stops = 0; stops < MOST_STOPS; stops++) {
            press("Tab");
            if ((boolean) place.evaluate("it => it === document.activeElement")) {
                assertThat(place).not().hasCSS("outline-style", "none");
                return;
            }
        }
        throw new AssertionError(place + " is out of reach of the keyboard");
    }

    private void choosesBelow(Locator list, String value) {
        for (var steps = 0; steps < MOST_STOPS && !list.inputValue().equals(value); steps++) {
            press("ArrowDown");
        }
        assertThat(list).hasValue(value);
    }

    private void press(String key) {
        office.page().keyboard().press(key);
    }

    private void types(String text) {
        office.page().keyboard().type(text);
    }
}
