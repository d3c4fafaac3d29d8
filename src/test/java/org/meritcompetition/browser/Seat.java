package org.meritcompetition.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meritcompetition.browser.Chromium.Screen;

/** One person in front of one screen, signed in on our own page. */
final class Seat {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final Page page;
    private final String address;
    private final String account;

    Seat(Page page, String address, String account) {
        this.page = page;
        this.address = address;
        this.account = account;
        page.onDialog(Dialog::accept);
        page.onPageError(fault -> System.err.println(account + ": " + fault));
        page.onRequestFailed(
                it -> System.err.println(account + ": " + it.url() + " " + it.failure()));
        page.onResponse(
                it -> {
                    if (it.status() >= 500) {
                        System.err.println(account + ": " + it.url() + " " + it.status());
                    }
                });
    }

    Seat opensTheLoginPage() {
        page.navigate(address);
        assertThat(page).hasURL(address + "/login");
        return this;
    }

    Seat signsIn(String password) {
        page.getByLabel("账号").fill(account);
        page.getByLabel("密码").fill(password);
        page.getByRole(AriaRole.BUTTON).getByText("登录").click();
        return this;
    }

    Seat opensHomePage() {
        page.navigate(address);
        return this;
    }

    /** Moves to another screen, with the page as it is. */
    Seat sitsAt(Screen screen) {
        page.setViewportSize(screen.width, screen.height);
        return this;
    }

    Page page() {
        return page;
    }

    /** Goes to one of our own pages. */
    Seat opens(String path) {
        var answer = page.navigate(address + path);
        if (answer != null && !answer.ok()) {
            throw new AssertionError(path + " answered " + answer.status());
        }
        return this;
    }

    /** A button of one of our own pages. */
    void presses(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }

    /** A link on the form of a task; what it leads to opens in a window beside it. */
    Seat follows(String link) {
        var beside =
                page.waitForPopup(() -> page.locator(".fjs-container").getByText(link).click());
        beside.waitForLoadState();
        return new Seat(beside, address, account);
    }

    /** The line is down for whatever is sent to those addresses. */
    void isCutOffFrom(String addresses) {
        page.route(
                addresses,
                route -> {
                    if (route.request().method().equals("POST")) {
                        route.abort();
                    } else {
                        route.resume();
                    }
                });
    }

    /** The line is slow for whatever is sent to those addresses, until it is let go. */
    Runnable holdsUp(String addresses) {
        var held = new ArrayList<Route>();
        page.route(addresses, held::add);
        return () -> {
            page.unroute(addresses);
            held.forEach(Route::resume);
        };
    }

    /** What the style puts in front of it. */
    String readsBefore(String selector) {
        return (String)
                page.locator(selector).evaluate("it => getComputedStyle(it, '::before').content");
    }

    void isConnectedAgain() {
        page.unrouteAll();
    }

    /** Drags a file from the desktop onto the place for files. */
    void drops(String name, String type, String content) {
        var held =
                page.evaluateHandle(
                        "([name, type, content]) => { const held = new DataTransfer();"
                                + " held.items.add(new File([content], name, { type })); return held; }",
                        List.of(name, type, content));
        page.dispatchEvent(".evidence-drop", "dragover", Map.of("dataTransfer", held));
        page.dispatchEvent(".evidence-drop", "drop", Map.of("dataTransfer", held));
    }

    /** Leaves the system by the button on our own pages. */
    void signsOut() {
        page.getByRole(AriaRole.BUTTON).getByText("退出").click();
        page.waitForURL("**/login**");
    }

    /** From anywhere to the list of tasks, through the link on our home page. */
    TasklistPage opensTasklist() {
        opensHomePage();
        page.getByRole(AriaRole.NAVIGATION).getByText("任务列表").click();
        return tasklist();
    }

    /** Where it does not come, there is a picture of what came instead. */
    TasklistPage tasklist() {
        try {
            return new TasklistPage(page);
        } catch (AssertionError absent) {
            keepsPicture("absent-tasklist-of-" + account);
            throw absent;
        }
    }

    Locator sees(String selector) {
        return page.locator(selector);
    }

    /** What the browser keeps for whoever sits down next. */
    String leftBehind() {
        return (String) page.evaluate("() => JSON.stringify([localStorage, sessionStorage])");
    }

    /** Whether part of what is in there can be seen by scrolling sideways alone. */
    boolean isCutOff(String selector) {
        return (boolean) page.locator(selector).evaluate("it => it.scrollWidth > it.clientWidth");
    }

    double heightOf(String selector) {
        return page.locator(selector).boundingBox().height;
    }

    boolean isWiderThanTheScreen() {
        return (boolean)
                page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
    }

    /** Whether a cell is so narrow that its text stands below itself, a few characters a line. */
    boolean readsDownAColumn() {
        return (boolean)
                page.evaluate(
                        "() => [...document.querySelectorAll('main td')].some(it => it.clientWidth"
                                + " && it.clientWidth < 90 && it.innerText.trim().length > 4"
                                + " && Math.max(...it.innerText.split('\\n').map(line => line.length)) * 16"
                                + " > 1.9 * it.clientWidth)");
    }

    /** Keeps a picture of what the person sees. */
    void keepsPicture(String station) {
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(station + ".png")));
    }

    /** Keeps a picture of what the person sees, and makes sure that all of it is Chinese. */
    void looks(String station) {
        SpokenWords.of(page, account).areChinese();
        page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(station + ".png")));
    }
}
