package org.meritcompetition.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** HTTPS ends at a proxy in front: it says who asks, and by which address. */
@EngineTest
class BehindAProxyTest {

    @LocalServerPort int port;

    @Test
    void whoeverIsSentOnStaysAtTheProxysAddress() throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:%d/".formatted(port)))
                        .header("X-Forwarded-For", "203.0.113.5")
                        .header("X-Forwarded-Proto", "https")
                        .build();
        assertThat(
                        HttpClient.newHttpClient()
                                .send(request, BodyHandlers.discarding())
                                .headers()
                                .firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("https://localhost"));
    }
}
