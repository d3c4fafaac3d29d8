package org.meritcompetition.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.OverHttp;
import org.meritcompetition.Stage;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Attacks the engine through HTTP, as somebody outside and as a participant who wants more than is
 * theirs.
 */
@EngineTest
class EngineAccessTest {

    private static final String PASSWORD = "merit-2024";
    private static final String WEBAPP = "/camunda/api/engine/engine/default";

    @Autowired Stage stage;

    @Autowired TaskService tasks;

    @Autowired IdentityService identity;

    @Autowired AuthorizationService grants;

    @LocalServerPort int port;

    String ownTask;
    String foreignTask;

    @BeforeEach
    void twoUnitsHaveATask() {
        stage.open("seasons/cg-2024.yaml");
        ownTask = stage.task("cg-2024/unit/huangpu", "draftWorkPlan").getId();
        foreignTask = stage.task("cg-2024/unit/xuhui", "draftWorkPlan").getId();
    }

    @Test
    void nobodyEntersWithoutSigningIn() throws Exception {
        assertThat(anonymous("/").headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/login"));
        assertThat(anonymous("/camunda/app/tasklist/default/").statusCode()).isEqualTo(302);
        assertThat(anonymous(WEBAPP + "/task").statusCode()).isEqualTo(401);
        assertThat(anonymous("/engine-rest/task").statusCode()).isEqualTo(401);
    }

    @Test
    void oneSignInServesOurPagesAndTasklistAndNobodyElsesRooms() throws Exception {
        var liaison = signedIn("huangpu-liaison");
        assertThat(liaison.get("/").statusCode()).isEqualTo(200);
        assertThat(liaison.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(liaison.get(WEBAPP + "/task/count").statusCode()).isEqualTo(200);
        assertThat(liaison.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
        assertThat(liaison.get("/camunda/app/admin/default/").statusCode()).isEqualTo(403);
        assertThat(
                        liaison.get(
                                        "/camunda/api/cockpit/plugin/base/default/process-definition/statistics")
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theAdministratorMayOpenCockpitAndAdmin() throws Exception {
        var admin = signedIn("admin");
        assertThat(admin.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(admin.get("/camunda/app/admin/default/").statusCode()).isEqualTo(200);
        assertThat(admin.get(WEBAPP + "/task/count").body()).contains("\"count\":20");
    }

    @Test
    void signingOutInTasklistSignsOutEverywhere() throws Exception {
        var liaison = signedIn("huangpu-liaison");
        assertThat(liaison.post("/camunda/api/admin/auth/user/default/logout", "").statusCode())
                .isEqualTo(204);
        assertThat(liaison.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void everybodySeesTheirOwnTasksAndNoOthers() throws Exception {
        assertThat(rest("huangpu-liaison", "GET", "/task/count", null).body())
                .contains("\"count\":1");
        assertThat(rest("judge-t01", "GET", "/task/count", null).body()).contains("\"count\":0");
        assertThat(rest("huangpu-liaison", "GET", "/task/" + foreignTask, null).statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoSharesTasksWithTheProjectOwnersReadsTheirGroupsNameAndNoOthers() throws Exception {
        assertThat(
                        rest(
                                        "huangpu-liaison",
                                        "GET",
                                        "/group?idIn=cg-unit-huangpu-project-owner,cg-unit-xuhui-project-owner",
                                        null)
                                .body())
                .contains("黄浦区城管执法局项目责任人")
                .doesNotContain("徐汇区城管执法局");
    }

    @Test
    void aTaskOfSomebodyElseCannotBeSubmitted() throws Exception {
        var answer =
                rest(
                        "huangpu-liaison",
                        "POST",
                        "/task/%s/submit-form".formatted(foreignTask),
                        "{\"variables\":{}}");
        assertThat(answer.statusCode()).isIn(403, 404, 500);
        assertThat(stage.tasks("cg-2024/unit/xuhui", "draftWorkPlan")).hasSize(1);
    }

    @Test
    void aFormWithAnUndeclaredFieldIsRefusedInChineseAndTheTaskStaysOpen() throws Exception {
        var answer =
                rest(
                        "huangpu-liaison",
                        "POST",
                        "/task/%s/submit-form".formatted(ownTask),
                        "{\"variables\":{\"approved\":{\"value\":true}}}");
        assertThat(answer.body()).contains("未声明的字段：approved").contains("请填写“牵头部门”");
        assertThat(stage.tasks("cg-2024/unit/huangpu", "draftWorkPlan")).hasSize(1);
    }

    @Test
    void aTaskTakenByMistakeGoesBackToTheGroupAndToNobodyElse() throws Exception {
        var task = aTaskOfTheOffice();
        for (var office : List.of(rest("office"), inTasklist("office"))) {
            assertThat(office.post(task + "/claim", "{\"userId\":\"office\"}")).isEqualTo(204);
            assertThat(office.post(task + "/unclaim", "")).isEqualTo(204);
            assertThat(offered(task)).isEqualTo("null [cg-office]");
            assertThat(
                            grants.createAuthorizationQuery()
                                    .userIdIn("office")
                                    .resourceId(task)
                                    .count())
                    .as("what the claim had granted by name")
                    .isZero();
        }
        assertThat(rest("office-2").post(task + "/claim", "{\"userId\":\"office-2\"}"))
                .isEqualTo(204);
        assertThat(offered(task)).isEqualTo("office-2 [cg-office]");
    }

    @Test
    void nobodyHandsBackWhatAnotherHolds() throws Exception {
        var task = aTaskOfTheOffice();
        rest("office").post(task + "/claim", "{\"userId\":\"office\"}");
        for (var other : List.of("office-2", "leader", "huangpu-liaison")) {
            assertThat(rest(other).post(task + "/unclaim", "")).isEqualTo(403);
            assertThat(inTasklist(other).post(task + "/unclaim", "")).isEqualTo(403);
        }
        assertThat(rest("office-2", "POST", "/task/" + task + "/unclaim", "").body())
                .contains("只有认领人本人可以放回任务。");
        assertThat(rest("office", "POST", "/task/none/unclaim", "").statusCode()).isEqualTo(403);
        assertThat(offered(task)).isEqualTo("office [cg-office]");
    }

    @Test
    void whoHandsBackMayStillNotGiveTheTaskAwayNorDateIt() throws Exception {
        var task = aTaskOfTheOffice();
        rest("office").post(task + "/claim", "{\"userId\":\"office\"}");
        assertThatThrownBy(() -> as("office", () -> tasks.setAssignee(task, "eve")))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> as("office", () -> tasks.setAssignee(task, null)))
                .as("the engine's own service, not the one request")
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> as("office", () -> tasks.setPriority(task, 1)))
                .isInstanceOf(AuthorizationException.class);
        assertThat(
                        rest("office")
                                .post(
                                        task + "/unclaim?userId=eve",
                                        "{\"userId\":\"eve\",\"assignee\":\"eve\"}"))
                .isEqualTo(204);
        assertThat(offered(task)).isEqualTo("null [cg-office]");
    }

    @Test
    void whatNobodyElseCouldTakeOverIsNotHandedBack() throws Exception {
        assertThat(
                        rest("huangpu-liaison")
                                .post(ownTask + "/claim", "{\"userId\":\"huangpu-liaison\"}"))
                .isIn(204, 500);
        var answer = rest("huangpu-liaison", "POST", "/task/" + ownTask + "/unclaim", "");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("没有同事可以接手");
        assertThat(offered(ownTask)).startsWith("huangpu-liaison ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /task/{task}/complete",
                "POST /task/{task}/resolve",
                "POST /task/{task}/delegate",
                "POST /task/{task}/assignee",
                "POST /task/{task}/bpmnError",
                "POST /task/{task}/identity-links",
                "POST /task/{task}/variables",
                "PUT /task/{task}/variables/filed",
                "PUT /task/{task}/localVariables/filed",
                "PUT /task/{task}",
                "DELETE /task/{task}",
                "POST /task/create",
                "POST /process-definition/key/season/start",
                "POST /process-instance",
                "POST /message",
                "POST /signal",
                "POST /filter/create",
                "POST /user/create",
                "PUT /user/admin/credentials",
                "POST /authorization/create",
                "POST /deployment/create",
            })
    void whatPassesByTheFormsIsTheAdministratorsAlone(String request) throws Exception {
        var parts = request.replace("{task}", ownTask).split(" ");
        assertThat(rest("huangpu-liaison", parts[0], parts[1], "{}").statusCode()).isEqualTo(403);
        assertThat(signedIn("huangpu-liaison").send(parts[0], WEBAPP + parts[1], "{}").statusCode())
                .isEqualTo(403);
        assertThat(stage.tasks("cg-2024/unit/huangpu", "draftWorkPlan")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /task | {\"orQueries\":[{\"assigneeExpression\":\"${''.getClass()}\"}]}",
                "POST | /task/count | {\"candidateGroupExpression\":\"${dataSource}\"}",
                "GET | /task?assigneeExpression=%24%7BdataSource%7D |",
            })
    void noExpressionOfAParticipantIsEvaluated(String method, String path, String body)
            throws Exception {
        var answer = rest("huangpu-liaison", method, path, body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("不允许使用表达式");
        assertThat(signedIn("huangpu-liaison").send(method, WEBAPP + path, body).statusCode())
                .isEqualTo(400);
    }

    @Test
    void whatIsNoJsonIsCalledThat() throws Exception {
        var answer = rest("huangpu-liaison", "POST", "/task", "{\"assignee\": ");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("不是 JSON").doesNotContain("表达式");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass().getName()}",
                "${dataSource.jdbcUrl}",
                "${seasons.codes()}",
                "${''.class.name}"
            })
    void evenTheAdministratorsExpressionsSeeNoClassAndNoBean(String expression) throws Exception {
        var query = "{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}".formatted(expression);
        assertThat(rest("admin", "POST", "/task", query).statusCode()).isEqualTo(500);
    }

    @Test
    void theFiltersOwnExpressionsAreEvaluated() throws Exception {
        var query = "{\"orQueries\":[{\"assigneeExpression\":\"${currentUser()}\"}]}";
        assertThat(rest("admin", "POST", "/task", query).statusCode()).isEqualTo(200);
    }

    @Test
    void nobodySetsUpAnotherAdministrator() throws Exception {
        var setup = "/camunda/api/admin/setup/default/user/create";
        var body = "{\"profile\":{\"id\":\"eve\"},\"credentials\":{\"password\":\"eve\"}}";
        assertThat(new OverHttp(port).anonymous("POST", setup, body).statusCode()).isIn(401, 403);
        assertThat(signedIn("huangpu-liaison").post(setup, body).statusCode()).isEqualTo(403);
        assertThat(signedIn("admin").post(setup, body).statusCode()).isEqualTo(403);
        assertThat(rest("admin", "GET", "/user/count", null).body()).doesNotContain("eve");
    }

    @Test
    void camundasOwnSignInIsClosed() throws Exception {
        var form = "username=admin&password=" + PASSWORD;
        assertThat(
                        signedIn("huangpu-liaison")
                                .post("/camunda/api/admin/auth/user/default/login/cockpit", form)
                                .statusCode())
                .isEqualTo(403);
    }

    private String aTaskOfTheOffice() {
        var huangpu = new UnitAtWork(stage, "huangpu");
        huangpu.plans("T03:1");
        huangpu.fillsAll();
        huangpu.signs();
        return stage.task(huangpu.entry("T03", 1), "reviewEntry").getId();
    }

    private String offered(String task) {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee()
                + " "
                + tasks.getIdentityLinksForTask(task).stream()
                        .map(IdentityLink::getGroupId)
                        .filter(it -> it != null)
                        .toList();
    }

    private void as(String person, Runnable work) {
        identity.setAuthentication(person, List.of("cg-office", "participants"));
        try {
            work.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** One way in which a person asks the engine about tasks. */
    private interface Way {
        int post(String path, String body) throws Exception;
    }

    private Way rest(String person) {
        return (path, body) -> rest(person, "POST", "/task/" + path, body).statusCode();
    }

    private Way inTasklist(String person) throws Exception {
        var session = signedIn(person);
        return (path, body) -> session.post(WEBAPP + "/task/" + path, body).statusCode();
    }

    private HttpResponse<String> anonymous(String path) throws Exception {
        return new OverHttp(port).anonymous("GET", path, null);
    }

    private HttpResponse<String> rest(String user, String method, String path, String body)
            throws Exception {
        return new OverHttp(port).rest(user, method, path, body);
    }

    private OverHttp.Session signedIn(String user) throws Exception {
        return new OverHttp(port).signedIn(user);
    }
}
