package org.meritcompetition.evaluation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.OverHttp;
import org.meritcompetition.Stage;
import org.meritcompetition.cooperation.HandingOver;
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
    private static final String WEBAPP = "/camunda/api/engine/engine/default";

    @Autowired Stage stage;
    @Autowired DeclaringTies ties;
    @Autowired HandingOver handing;
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
        var recused = new OverHttp(port).signedIn(RECUSED);
        var colleague = new OverHttp(port).signedIn(COLLEAGUE);
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
        var recused = new OverHttp(port).signedIn(RECUSED);
        for (var list : List.of("/task/count", "/task?candidateGroup=cg-track-T03")) {
            assertThat(rest(RECUSED, "GET", list, null).body()).isIn("[]", "{\"count\":0}");
            assertThat(recused.send("GET", WEBAPP + list, null).body()).isIn("[]", "{\"count\":0}");
        }
        assertThat(rest(COLLEAGUE, "GET", "/task/count", null).body()).contains("\"count\":1");
        assertThat(recused.send("GET", "/", null).body()).doesNotContain("提名推荐");
        assertThat(new OverHttp(port).signedIn(COLLEAGUE).send("GET", "/", null).body())
                .contains("提名推荐");
    }

    @Test
    void aColleagueCannotHandItToThemEither() throws Exception {
        assertThat(
                        new OverHttp(port)
                                .signedIn(RECUSED)
                                .send("GET", "/tasks/" + task, null)
                                .statusCode())
                .isEqualTo(404);
        assertThatThrownBy(() -> handing.handOver(task, RECUSED, null, COLLEAGUE))
                .hasMessageContaining("回避");
        assertThatThrownBy(() -> handing.lend(task, RECUSED, null, COLLEAGUE))
                .hasMessageContaining("回避");
        assertThat(stage.task(KEY, "nominate").getAssignee()).isEqualTo(COLLEAGUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claim {\"userId\":\"judge-t09\"}", "submit-form {\"variables\":{}}"})
    void itIsNeitherTakenNorSubmitted(String request) throws Exception {
        var parts = request.split(" ", 2);
        var path = "/task/%s/%s".formatted(task, parts[0]);
        for (var answer :
                List.of(
                        rest(RECUSED, "POST", path, parts[1]),
                        new OverHttp(port)
                                .signedIn(RECUSED)
                                .send("POST", WEBAPP + path, parts[1]))) {
            assertThat(answer.statusCode()).isIn(401, 403, 404, 500);
        }
        assertThat(stage.task(KEY, "nominate").getAssignee()).isEqualTo(COLLEAGUE);
    }

    private HttpResponse<String> rest(String user, String method, String path, String body)
            throws Exception {
        return new OverHttp(port).rest(user, method, path, body);
    }
}
