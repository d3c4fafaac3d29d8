package org.meritcompetition.home.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.OverHttp;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.season.plan.SeasonFileFaulty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * Nobody reads another's marks before the decision: neither through REST, nor through the webapps'
 * own interface, nor on our pages.
 */
@EngineTest
class MarksUnseenTest {

    private static final String FILE = "seasons/cg-2024.yaml";
    private static final String PAGE = "/comparison/cg-2024/T03";
    private static final String WEBAPP = "/camunda/api/engine/engine/default";

    /** What judge-t03 gives, and its sum; the seconds of a clock may look like it. */
    private static final Pattern GIVEN =
            Pattern.compile("(?<!\\d:)(21\\.37|22\\.41|23\\.43|24\\.47|91\\.68)");

    @Autowired Stage stage;
    @Autowired IdentityService identity;
    @Autowired WebApplicationContext application;
    @LocalServerPort int port;
    private MockMvc browser;
    private Records records;
    private String key;

    @BeforeEach
    void oneOfTwoJudgesHasMarked() throws IOException, SeasonFileFaulty {
        stage.adopt(FILE);
        stage.redefines(
                new ClassPathResource(FILE)
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replace("marking: {judges: 1, ", "marking: {judges: 2, "));
        stage.joins("judge-t05", "cg-track-T03");
        records = new Records(stage.records());
        key = records.project("T03", "huangpu", 1, "张三");
        records.project("T03", "xuhui", 1, "王五");
        records.jdbc()
                .sql("update project_entry set name = '<b>快</b>' where unit = 'xuhui'")
                .update();
        records.reported(key, 0, 0, 0);
        stage.start("project-implementation", key, "unit", "huangpu", "track", "T03", "entry", key);
        stage.fires(key, "midtermOpens");
        stage.fires(key, "inspectMidtermClosed");
        stage.fires(key, "yearEndOpens");
        stage.submits(
                "judge-t03",
                open().get(0),
                Map.of(
                        "effect", 21.37,
                        "achievement", 22.41,
                        "feasibility", 23.43,
                        "demonstration", 24.47));
        stage.settle();
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"judge-t05", "judge-t04", "office", "huangpu-liaison", "leader", "admin"})
    void neitherRestNorTheWebappsShowWhatAnotherJudgeGave(String person) throws Exception {
        var task = open().get(0);
        var session = new OverHttp(port).signedIn(person);
        for (var request : requests(task)) {
            var parts = request.split(" ", 3);
            var body = parts.length > 2 ? parts[2] : null;
            assertThat(rest(person, parts[0], parts[1], body).body())
                    .as("%s by %s", request, person)
                    .doesNotContainPattern(GIVEN);
            assertThat(session.send(parts[0], WEBAPP + parts[1], body).body())
                    .as("%s by %s in the webapps", request, person)
                    .doesNotContainPattern(GIVEN);
        }
    }

    @Test
    void theOtherJudgeOpensTheOwnTaskThroughBothAndSeesTheProjects() throws Exception {
        var path = "/task/%s/form-variables".formatted(open().get(0).getId());
        assertThat(rest("judge-t05", "GET", path, null).body())
                .contains("huangpu项目1", "未评分")
                .doesNotContainPattern(GIVEN);
        assertThat(rest("judge-t03", "GET", path, null).body())
                .as("one's own marks one knows")
                .contains("91.68");
    }

    @Test
    void onOurPagesEachJudgeSeesTheOwnMarksUntilTheScoresAreFrozen() throws Exception {
        see("cg-track-T03", PAGE, "91.68", "未冻结", "huangpu项目1", "&lt;b&gt;快&lt;/b&gt;", "未报送");
        hidden("cg-office", PAGE, "91.68", "<b>快");
        see("cg-office", PAGE, "各评委打分");
        hidden("cg-office", "/record/cg-2024", "91.68", "21.37");
        stage.submits(
                "judge-t05",
                open().get(0),
                Map.of("effect", 20, "achievement", 20, "feasibility", 20, "demonstration", 20));
        stage.settle();
        hidden("cg-office", PAGE, "91.68", "85.84");
        stage.fires(key, "scoresFreeze");
        see("cg-office", PAGE, "80.00、91.68", "85.84");
        see("cg-track-T03", PAGE, "91.68", "85.84");
        hidden("cg-track-T03", PAGE, "各评委打分", "80.00、");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cg-track-T04",
                "cg-unit-huangpu-liaison",
                "cg-unit-huangpu-head",
                "cg-leading-group",
                "camunda-admin"
            })
    void nobodyElseSeesATrackSideBySide(String group) throws Exception {
        browser.perform(get(PAGE).with(SignedIn.as(group))).andExpect(status().isForbidden());
    }

    @Test
    void thePageIsOfferedToJudgesAndTheOfficeAndNotToAnotherDivision() throws Exception {
        see("cg-track-T03", "/", "href=\"/comparison\"");
        hidden("cg-unit-huangpu-liaison", "/", "href=\"/comparison\"");
        browser.perform(get("/comparison").with(SignedIn.as("cg-track-T03")))
                .andExpect(redirectedUrl(PAGE));
        browser.perform(get("/comparison/none/T03").with(SignedIn.as("cg-office")))
                .andExpect(status().isNotFound());
        browser.perform(get("/comparison").with(SignedIn.as("cg-unit-huangpu-liaison")))
                .andExpect(status().isForbidden());
        SignedIn.stranger(
                identity,
                "sw-office",
                who -> browser.perform(get(PAGE).with(who)).andExpect(status().isForbidden()));
    }

    private List<String> requests(Task task) {
        var instance = task.getProcessInstanceId();
        return List.of(
                "GET /task/%s/form-variables?deserializeValues=false".formatted(task.getId()),
                "GET /task/%s/form".formatted(task.getId()),
                "GET /task/%s/variables".formatted(task.getId()),
                "GET /task/%s/localVariables".formatted(task.getId()),
                "GET /task/%s/comment".formatted(task.getId()),
                "GET /task?processInstanceId=" + instance,
                "GET /process-instance/%s/variables".formatted(instance),
                "GET /execution?processInstanceId=" + instance,
                "GET /variable-instance",
                "POST /variable-instance {\"processInstanceIdIn\":[\"%s\"]}".formatted(instance),
                "GET /history/variable-instance",
                "POST /history/variable-instance {}",
                "GET /history/detail",
                "GET /history/task",
                "GET /history/activity-instance",
                "GET /history/user-operation");
    }

    private List<Task> open() {
        return stage.tasks(key, "assessYearEnd");
    }

    private void see(String group, String page, String... parts) throws Exception {
        var answer = browser.perform(get(page).with(SignedIn.as(group))).andExpect(status().isOk());
        for (var part : parts) {
            answer.andExpect(content().string(containsString(part)));
        }
    }

    private void hidden(String group, String page, String... parts) throws Exception {
        var answer = browser.perform(get(page).with(SignedIn.as(group))).andExpect(status().isOk());
        for (var part : parts) {
            answer.andExpect(content().string(not(containsString(part))));
        }
    }

    private HttpResponse<String> rest(String user, String method, String path, String body)
            throws Exception {
        return new OverHttp(port).rest(user, method, path, body);
    }
}
