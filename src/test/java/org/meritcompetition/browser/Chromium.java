package org.meritcompetition.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Chromium as the machine has it, the one without windows before the other since it takes half the
 * processor's time, and otherwise the one that Playwright fetches. Without any the test fails.
 */
final class Chromium implements AutoCloseable {

    private static final List<Path> PLACES =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));
    // else Playwright would fetch Firefox and WebKit as well
    private static final Map<String, String> NOTHING_FETCHED_UNASKED =
            Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    private static final int MOST_PATIENCE_MILLIS = 15_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        var options = new LaunchOptions().setArgs(arguments());
        PLACES.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .ifPresentOrElse(options::setExecutablePath, Chromium::fetch);
        playwright = Playwright.create(new CreateOptions().setEnv(NOTHING_FETCHED_UNASKED));
        browser = playwright.chromium().launch(options);
        PlaywrightAssertions.setDefaultAssertionTimeout(MOST_PATIENCE_MILLIS);
    }

    private static List<String> arguments() {
        var arguments = new ArrayList<>(List.of("--disable-background-networking"));
        if (System.getProperty("user.name").equals("root")) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }

    private static void fetch() {
        try {
            var fetching =
                    Driver.ensureDriverInstalled(NOTHING_FETCHED_UNASKED, false)
                            .createProcessBuilder();
            fetching.command().addAll(List.of("install", "--only-shell", "chromium"));
            if (fetching.inheritIO().start().waitFor() != 0) {
                throw new AssertionError(
                        "No Chromium: none of %s is there, and fetching one failed (see above)."
                                .formatted(PLACES));
            }
        } catch (IOException failed) {
            throw new AssertionError("No Chromium: Playwright could not be started.", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while fetching Chromium.", interrupted);
        }
    }

    /** A person's own window, which shares nothing with other windows. */
    Page window(Screen screen) {
        var context =
                browser.newContext(
                        new NewContextOptions()
                                .setLocale("zh-CN")
                                .setTimezoneId("Asia/Shanghai")
                                .setViewportSize(screen.width, screen.height)
                                .setHasTouch(screen == Screen.PHONE));
        context.setDefaultTimeout(MOST_PATIENCE_MILLIS);
        return context.newPage();
    }

    @Override
    public void close() {
        playwright.close();
    }

    /** What people sit in front of. */
    enum Screen {
        DESKTOP(1366, 768),
        PHONE(390, 844);

        final int width;
        final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }
}
