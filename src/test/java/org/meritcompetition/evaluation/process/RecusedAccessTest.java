package org.meritcompetition.evaluation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.recusal.DeclaringTies;
import org.meritcompetition.recusal.TieDraft;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * 回避: one of two judges is tied to a unit that applied. Neither through REST nor through the
 * webapps nor on a page does that judge read the track's nomination; the colleague does.
 */
@EngineTest
class RecusedAccessTest {

    private static final String KEY = "cg-2024/award/T03";
    private static final String RECUSED = "judge-t09";
    private static final String COLLEAGUE = "judge-t03";
    private static final String PASSWORD = "merit-2024";
    private static final String WEBAPP = "/camunda/api/engine/engine/default";

    @Autowired Stage stage;
    @Autowired DeclaringTies ties;
    @LocalServerPort int port;
    private String task;

    @BeforeEach
    void aNominationWaitsAndOneJudgeIsTied() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-11-18");
        var records = new Records(stage.records());
        var entry = records.project("T03", "huangpu", 1, "张三", "李四");
        records.scored(entry, "91.50");
        records.applied(entry, "C", 1, "huangpu执法科1");
        records.applied(entry, "P", 1, "张三");
        stage.joins(RECUSED, "cg-track-T03");
        ties.declare("cg-2024", RECUSED, new TieDraft("huangpu", null, "原工作单位"));
        stage.start("award-nomination", KEY, "track", "T03");
        task = stage.task(KEY, "nominate").getId();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/form", "/form-variables", "/deployed-form"})
    void nothingOfTheTaskIsReadButByTheColleague(String part) throws Exception {
        var recused = new Browser(RECUSED);
        var colleague = new Browser(COLLEAGUE);
        for (var answer :
                List.of(
                        rest(RECUSED, "GET", "/task/" + task + part, null),
                        recused.send("GET", WEBAPP + "/task/" + task + part, null))) {
            assertThat(answer.statusCode()).isIn(401, 403, 404, 500);
            assertThat(answer.body()).doesNotContain("张三", "91.5", "提名推荐");
        }
        assertThat(rest(COLLEAGUE, "GET", "/task/" + task + part, null).statusCode())
                .isEqualTo(200);
        assertThat(colleague.send("GET", WEBAPP + "/task/" + task + part, null).statusCode())
                .isEqualTo(200);
    }

    @Test
    void itIsInNoListAndOnNoPage() throws Exception {
        var recused = new Browser(RECUSED);
        for (var list : List.of("/task/count", "/task?candidateGroup=cg-track-T03")) {
            assertThat(rest(RECUSED, "GET", list, null).body()).isIn("[]", "{\"count\":0}");
            assertThat(recused.send("GET", WEBAPP + list, null).body()).isIn("[]", "{\"count\":0}");
        }
        assertThat(rest(COLLEAGUE, "GET", "/task/count", null).body()).contains("\"count\":1");
        assertThat(recused.send("GET", "/", null).body()).doesNotContain("提名推荐");
        assertThat(new Browser(COLLEAGUE).send("GET", "/", null).body()).contains("提名推荐");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim {\"userId\":\"judge-t09\"}", "submit-form {\"variables\":{}}"})
    void itIsNeitherTakenNorSubmitted(String request) throws Exception {
        var parts = request.split(" ", 2);
        var path = "/task/%s/%s".formatted(task, parts[0]);
        for (var answer :
                List.of(
                        rest(RECUSED, "POST", path, parts[1]),
                        new Browser(RECUSED).send("POST", WEBAPP + path, parts[1]))) {
            assertThat(answer.statusCode()).isIn(401, 403, 404, 500);
        }
        assertThat(stage.task(KEY, "nominate").getAssignee()).isEqualTo(COLLEAGUE);
    }

    private HttpResponse<String> rest(String user, String method, String path, String body)
            throws Exception {
        var credentials =
                Base64.getEncoder()
                        .encodeToString((user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var request =
                request(method, "/engine-rest" + path, body)
                        .header("Authorization", "Basic " + credentials);
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path)))
                .method(
                        method,
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
    }

    /** Somebody signed in with a session. */
    private class Browser {

        private final CookieManager cookies = new CookieManager();
        private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

        Browser(String user) throws Exception {
            var page = send("GET", "/login", null).body();
            var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
            assertThat(token.find()).isTrue();
            var form =
                    "username=%s&password=%s&_csrf=%s"
                            .formatted(
                                    user,
                                    PASSWORD,
                                    URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
            client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:%d/login".formatted(port)))
                            .POST(BodyPublishers.ofString(form))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .build(),
                    BodyHandlers.ofString());
            send("GET", "/camunda/app/tasklist/default/", null);
        }

        HttpResponse<String> send(String method, String path, String body) throws Exception {
            var request = request(method, path, body);
            cookies.getCookieStore().getCookies().stream()
                    .filter(it -> it.getName().equals("XSRF-TOKEN"))
                    .forEach(it -> request.header("X-XSRF-TOKEN", it.getValue()));
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
