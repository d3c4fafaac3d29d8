package org.meritcompetition.overview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** 批量转办与暂停: exactly what was seen, or nothing. */
@EngineTest
class AssignmentsPageTest {

    private static final String FIRST = "cg-2024/T03/huangpu/1";
    private static final String SECOND = "cg-2024/T03/huangpu/2";
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    @Autowired Stage stage;
    @Autowired WebApplicationContext application;
    private MockMvc browser;

    @BeforeEach
    void twoEntriesWait() {
        stage.adopt("seasons/cg-2024.yaml");
        new UnitAtWork(stage, "huangpu").registers("T03:2");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    private Task task(String entry) {
        return stage.task(entry, "reviewEntry");
    }

    private ResultActions send(String page, String act, String to, String... tasks)
            throws Exception {
        return browser.perform(
                post(page)
                        .with(SignedIn.as("cg-office"))
                        .with(csrf())
                        .param("season", "cg-2024")
                        .param("act", act)
                        .param("to", to)
                        .param("reason", "<b>调岗</b>")
                        .param("task", tasks));
    }

    private ResultActions agree(String token, String act, String to, String... tasks)
            throws Exception {
        return browser.perform(
                post("/assignments")
                        .with(SignedIn.as("cg-office"))
                        .with(csrf())
                        .param("season", "cg-2024")
                        .param("act", act)
                        .param("to", to)
                        .param("reason", "调岗")
                        .param("token", token)
                        .param("task", tasks));
    }

    private String preview(String act, String to, String... tasks) throws Exception {
        var page =
                send("/assignments/preview", act, to, tasks)
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("&lt;b&gt;调岗")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        var token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    @Test
    void numberAndNamesAreSeenFirstAndEachGoesOverWithAnEntryInTheRecord() throws Exception {
        var tasks = new String[] {task(FIRST).getId(), task(SECOND).getId()};
        var token = preview("REASSIGN", "office-2", tasks);
        assertThat(task(FIRST).getAssignee()).isNull();
        agree(token, "REASSIGN", "office-2", tasks)
                .andExpect(flash().attribute("done", containsString("已转办 2 项")));
        assertThat(List.of(task(FIRST), task(SECOND)))
                .allMatch(it -> it.getAssignee().equals("office-2"));
        for (var entry : List.of(FIRST, SECOND)) {
            assertThat(stage.decided(entry)).anyMatch(it -> it.startsWith("转办给"));
        }
    }

    @Test
    void whatChangedMeanwhileIsRefusedAsAWhole() throws Exception {
        var tasks = new String[] {task(FIRST).getId(), task(SECOND).getId()};
        var token = preview("REASSIGN", "office-2", tasks);
        stage.claims("office", task(SECOND));
        agree(token, "REASSIGN", "office-2", tasks)
                .andExpect(flash().attribute("refusal", containsString("有了变化")));
        assertThat(task(FIRST).getAssignee()).isNull();
        send("/assignments/preview", "REASSIGN", "judge-t03", tasks)
                .andExpect(flash().attribute("refusal", containsString("不属于此人的岗位")));
        send("/assignments/preview", "REASSIGN", "office-2", "none")
                .andExpect(flash().attribute("refusal", containsString("已经办结")));
    }

    @Test
    void whatRestsIsNotSubmittedNorClosedAndGoesOnAfterwards() throws Exception {
        var task = task(FIRST);
        var token = preview("SUSPEND", "", task.getId());
        agree(token, "SUSPEND", "", task.getId())
                .andExpect(flash().attribute("done", containsString("已暂停 1 项")));
        assertThatThrownBy(() -> stage.submits("office", task, "decision", "ACCEPTED"))
                .hasMessageContaining("已暂停");
        browser.perform(get("/assignments").with(SignedIn.as("cg-office")))
                .andExpect(content().string(containsString("已暂停")));
        send("/assignments/preview", "REASSIGN", "office-2", task.getId())
                .andExpect(flash().attribute("refusal", containsString("请先恢复")));
        var again = preview("RESUME", "", task.getId());
        agree(again, "RESUME", "", task.getId())
                .andExpect(flash().attribute("done", containsString("已恢复 1 项")));
        stage.submits("office", task, "decision", "ACCEPTED");
        assertThat(stage.endOf("project-entry", FIRST)).isEqualTo("accepted");
        assertThat(stage.decided(FIRST))
                .anyMatch(it -> it.startsWith("暂停"))
                .anyMatch(it -> it.startsWith("恢复"));
    }

    @Test
    void whatEverybodyWaitsForDoesNotRest() throws Exception {
        var task = task(FIRST).getId();
        for (var subject :
                List.of("cg-2024/award", "cg-2024/award/T03", "cg-2024/countersigning/2")) {
            stage.records()
                    .sql("update task_place set subject = ? where task = ?")
                    .params(subject, task)
                    .update();
            send("/assignments/preview", "SUSPEND", "", task)
                    .andExpect(flash().attribute("refusal", containsString("不能暂停")));
        }
    }

    /** Its closing would rest as well, and the evaluation would wait for that one unit. */
    @Test
    void whatTheEvaluationWaitsForDoesNotRestThoughItIsOfOneUnit() throws Exception {
        stage.at("2024-11-04");
        stage.start("award-evaluation", "cg-2024/award");
        var task = stage.task("cg-2024/award/unit/huangpu", "applyForAward").getId();
        send("/assignments/preview", "SUSPEND", "", task)
                .andExpect(flash().attribute("refusal", containsString("不能暂停")));
    }

    @Test
    void filtersWithNonsenseFindNothingAndDoNotFail() throws Exception {
        browser.perform(
                        get("/assignments")
                                .param("step", "<x>")
                                .param("unit", "'")
                                .param("person", "\"><b>x")
                                .with(SignedIn.as("cg-office")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("<b>x"))));
        browser.perform(get("/assignments?season=cg-1999").with(SignedIn.as("cg-office")))
                .andExpect(status().isNotFound());
    }

    @Test
    void theOfficeAlone() throws Exception {
        for (var group :
                List.of(
                        "camunda-admin",
                        "cg-leading-group",
                        "cg-track-T03",
                        "cg-unit-huangpu-head")) {
            for (var page : List.of("/assignments", "/assignments/sheet.xlsx")) {
                browser.perform(get(page).with(SignedIn.as(group)))
                        .andExpect(status().isForbidden());
            }
            for (var page : List.of("/assignments", "/assignments/preview")) {
                browser.perform(
                                post(page)
                                        .with(SignedIn.as(group))
                                        .with(csrf())
                                        .param("token", "x")
                                        .param("act", "REASSIGN"))
                        .andExpect(status().isForbidden());
            }
        }
    }
}
