package org.meritcompetition.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.OverHttp;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.evidence.SmallFiles;
import org.meritcompetition.evidence.SweepingOrphans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An upload as the server itself meets it: a session, a token, a body that may break off. */
@EngineTest
class UploadOverHttpTest {

    private static final String ENTRY = "cg-2024/T01/huangpu/1";

    @Autowired Stage stage;
    @Autowired SweepingOrphans sweeping;
    @LocalServerPort int port;

    @BeforeEach
    void aProjectIsThere() throws Exception {
        stage.adopt("seasons/cg-2024.yaml");
        new Records(stage.records()).project("T01", "huangpu", 1, "张三");
        sweeping.sweep(Duration.ofSeconds(-60));
    }

    @Test
    void aFileComesInWithTheTokenOfTheSessionAndNotWithout() throws Exception {
        var liaison = new OverHttp(port).signedIn("huangpu-liaison");
        String token =
                JsonPath.read(
                        liaison.get("/evidence/files?subject=" + encoded(ENTRY)).body(), "$.token");
        var path =
                "/evidence/files?subject=%s&material=%s&name=%s"
                        .formatted(encoded(ENTRY), encoded("其他附件"), encoded("成果 1.pdf"));
        var file = BodyPublishers.ofByteArray(SmallFiles.pdf("x".repeat(3 << 20)));
        assertThat(liaison.uploads(path, file, "guessed").statusCode()).isEqualTo(403);
        assertThat(count()).isZero();
        assertThat(liaison.uploads(path, file, token).statusCode()).isEqualTo(201);
        assertThat(count()).isOne();
        assertThat(liaison.get("/evidence/files?subject=" + encoded(ENTRY)).body())
                .contains("成果 1.pdf", "3.0 MB");
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() throws Exception {
        var liaison = new OverHttp(port).signedIn("huangpu-liaison");
        String token =
                JsonPath.read(
                        liaison.get("/evidence/files?subject=" + encoded(ENTRY)).body(), "$.token");
        try (var line = new Socket("localhost", port)) {
            line.getOutputStream()
                    .write(
                            ("POST /evidence/files?subject=%s&material=%s&name=a.pdf HTTP/1.1\r\n"
                                            + "Host: localhost\r\nContent-Length: 1000000\r\n"
                                            + "Content-Type: application/octet-stream\r\n"
                                            + "Cookie: %s\r\nX-CSRF-TOKEN: %s\r\n\r\n%%PDF-1.4 half")
                                    .formatted(
                                            encoded(ENTRY),
                                            encoded("其他附件"),
                                            liaison.cookies(),
                                            token)
                                    .getBytes(StandardCharsets.UTF_8));
            line.getOutputStream().flush();
        }
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(
                        () -> assertThat(sweeping.sweep(Duration.ofSeconds(-60))).isZero());
        assertThat(count()).isZero();
    }

    private long count() {
        return stage.records()
                .sql("select count(*) from evidence")
                .query(Long.class)
                .single();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
