package org.meritcompetition.browser;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.browser.Chromium.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A season that has just begun, and a Chromium to look at it. */
@EngineTest
abstract class InBrowser {

    static final String LIAISON = "huangpu-liaison";
    static final String PLAN = "cg-2024/unit/huangpu";
    static final String ENTRY = "cg-2024/T03/huangpu/1";

    private static Chromium chromium;

    @Autowired Stage stage;
    @LocalServerPort int port;

    @Value("${merit.demo-password}")
    String password;

    @BeforeAll
    static void opensTheBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void closesTheBrowser() {
        chromium.close();
    }

    @BeforeEach
    void theSeasonBegins() {
        stage.open("seasons/cg-2024.yaml");
        stage.settle();
    }

    Seat at(Screen screen, String account) {
        return new Seat(chromium.window(screen), "http://localhost:" + port, account);
    }

    /** That person at a PC, on the home page. */
    Seat signedIn(String account) {
        return at(Screen.DESKTOP, account).opensTheLoginPage().signsIn(password);
    }

    Map<String, Object> recordOf(String table, String key) {
        return stage.records()
                .sql("select * from " + table + " where key = ?")
                .param(key)
                .query()
                .singleRow();
    }
}
