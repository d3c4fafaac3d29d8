package org.meritcompetition.engine.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.OverHttp;
import org.meritcompetition.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Many people open Tasklist at the same moment, and each one's browser runs its scripts. */
@EngineTest
class OwnNonceTest {

    private static final int PEOPLE = 4;
    private static final int TIMES = 100;
    private static final Pattern PROMISED = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern WRITTEN = Pattern.compile("nonce=\"([^\"]+)\"");

    @Autowired Stage stage;
    @LocalServerPort int port;

    @BeforeEach
    void theSeasonBegins() {
        stage.open("seasons/cg-2024.yaml");
    }

    @Test
    void everyPageIsWrittenWithTheNonceThatItsHeaderNames() throws Exception {
        var liaison = new OverHttp(port).signedIn("huangpu-liaison");
        var opening =
                (Callable<HttpResponse<String>>)
                        () -> liaison.get("/camunda/app/tasklist/default/");
        var together = Executors.newFixedThreadPool(PEOPLE);
        try {
            var pages = new ArrayList<HttpResponse<String>>();
            for (var page : together.invokeAll(Collections.nCopies(PEOPLE * TIMES, opening))) {
                pages.add(page.get());
            }
            assertThat(pages)
                    .allSatisfy(
                            page ->
                                    assertThat(written(page))
                                            .containsOnly(promised(page))
                                            .hasSize(4));
            assertThat(pages).map(OwnNonceTest::promised).doesNotHaveDuplicates();
        } finally {
            together.shutdownNow();
        }
    }

    private static String promised(HttpResponse<String> page) {
        var policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        return PROMISED.matcher(policy).results().findFirst().orElseThrow().group(1);
    }

    private static List<String> written(HttpResponse<String> page) {
        return WRITTEN.matcher(page.body()).results().map(it -> it.group(1)).toList();
    }
}
