package org.meritcompetition.deadline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.meritcompetition.SignedIn.as;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A unit asks for more time on our own page, from a link on the form of its task. */
@EngineTest
class ExtensionPageTest {

    private static final String UNIT = "cg-2024/unit/huangpu";
    private static final String LIAISON = "cg-unit-huangpu-liaison";

    @Autowired Stage stage;
    @Autowired WebApplicationContext application;
    MockMvc browser;
    String task;

    @BeforeEach
    void theUnitHasToPlan() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-04-01");
        new UnitAtWork(stage, "huangpu").isInvited();
        task = stage.task(UNIT, "draftWorkPlan").getId();
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void theFormKnowsItsTaskSoThatItsLinkLeadsHere() {
        assertThat(stage.opens("huangpu-liaison", stage.task(UNIT, "draftWorkPlan")))
                .containsEntry("taskId", task);
    }

    @Test
    void thePageSaysWhatIsAskedForAndUntilWhen() throws Exception {
        browser.perform(get("/extensions/new").param("task", task).with(as(LIAISON)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("填报工作计划 · 黄浦区城管执法局")))
                .andExpect(content().string(containsString("2024年4月15日")))
                .andExpect(content().string(containsString("min=\"2024-04-16\"")))
                .andExpect(content().string(containsString("max=\"2024-04-23\"")));
    }

    @Test
    void theRequestGoesToTheOfficeAndTheTaskStays() throws Exception {
        browser.perform(asks("2024-04-19", "防汛").with(as(LIAISON)))
                .andExpect(redirectedUrl("/extensions/new?task=" + task))
                .andExpect(flash().attribute("done", containsString("请等候竞赛办审核")));
        assertThat(stage.openDuties(UNIT + "#draftWorkPlan")).containsExactly("reviewExtension");
        assertThat(stage.task(UNIT, "draftWorkPlan").getId()).isEqualTo(task);
        assertThat(requests()).containsExactly("OPEN huangpu-liaison 防汛");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024-03-29    | 忙 | 已经过去
                    2024-04-12    | 忙 | 应晚于现在的到期日 2024年4月15日
                    2024-05-31    | 忙 | 超出“注册登记”阶段，请改为 2024年4月23日
                    2024-04-19    |    | 请填写申请延期的理由
                    2024年4月19日 | 忙 | 请写成 2024-04-19 这样的日期
                    2024-02-30    | 忙 | 请写成 2024-04-19 这样的日期
                                  | 忙 | 请填写新的到期日
                    """)
    void whatCannotBeIsRefusedInWordsAndWhatWasWrittenStays(
            String due, String reason, String message) throws Exception {
        browser.perform(
                        asks(due == null ? "" : due, reason == null ? " " : reason)
                                .with(as(LIAISON)))
                .andExpect(flash().attribute("refusal", containsString(message)))
                .andExpect(flash().attribute("writtenReason", reason == null ? " " : reason));
        assertThat(requests()).isEmpty();
        assertThat(stage.openDuties(UNIT + "#draftWorkPlan")).isEmpty();
    }

    @Test
    void aReasonThatIsTooLongIsRefused() throws Exception {
        browser.perform(asks("2024-04-19", "忙".repeat(1001)).with(as(LIAISON)))
                .andExpect(flash().attribute("refusal", "理由最多 1000 字，请精简。"));
        assertThat(requests()).isEmpty();
    }

    @Test
    void whoAsksTwiceIsToldThatOneIsWaiting() throws Exception {
        browser.perform(asks("2024-04-19", "防汛").with(as(LIAISON)));
        browser.perform(asks("2024-04-19", "防汛").with(as(LIAISON)))
                .andExpect(flash().attribute("refusal", containsString("已有一项延期申请待竞赛办审核")));
        assertThat(requests()).hasSize(1);
        browser.perform(get("/extensions/new").param("task", task).with(as(LIAISON)))
                .andExpect(content().string(containsString("待审核")));
    }

    @Test
    void ofTwoAtTheSameMomentOneIsKept() {
        Stream.of(1, 2)
                .map(it -> CompletableFuture.runAsync(this::asksAtOnce))
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(requests()).hasSize(1);
        assertThat(stage.openDuties(UNIT + "#draftWorkPlan")).containsExactly("reviewExtension");
    }

    private void asksAtOnce() {
        try {
            browser.perform(asks("2024-04-19", "防汛").with(as(LIAISON)))
                    .andExpect(status().is3xxRedirection());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void somebodyElsesDutyIsNotExtended() throws Exception {
        for (var other :
                List.of("cg-unit-xuhui-liaison", "cg-track-T03", "cg-office", "camunda-admin")) {
            browser.perform(get("/extensions/new").param("task", task).with(as(other)))
                    .andExpect(status().isForbidden());
            browser.perform(asks("2024-04-19", "防汛").with(as(other)))
                    .andExpect(status().isForbidden());
        }
        assertThat(requests()).isEmpty();
    }

    @Test
    void aTaskThatIsDoneOrWasNeverThereIsSaidSo() throws Exception {
        new UnitAtWork(stage, "huangpu").plans();
        for (var gone : List.of(task, "no-such-task")) {
            browser.perform(get("/extensions/new").param("task", gone).with(as(LIAISON)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("已经办结，或者不能申请延期")));
        }
        browser.perform(asks("2024-04-19", "防汛").with(as(LIAISON)))
                .andExpect(flash().attribute("refusal", containsString("已经办结")));
    }

    @Test
    void theAnswerIsShownAndItsWordsAreNoMarkup() throws Exception {
        browser.perform(asks("2024-04-19", "<script>x</script>").with(as(LIAISON)));
        stage.submits(
                "office",
                stage.task(UNIT + "#draftWorkPlan", "reviewExtension"),
                "decision",
                "REFUSED",
                "remark",
                "<b>材料不足</b>");
        browser.perform(get("/extensions/new").param("task", task).with(as(LIAISON)))
                .andExpect(content().string(containsString("不同意延期")))
                .andExpect(content().string(containsString("&lt;b&gt;材料不足&lt;/b&gt;")))
                .andExpect(content().string(not(containsString("<script>x"))));
    }

    @Test
    void onTheLastPossibleDayThePageSaysThatThereIsNoMore() throws Exception {
        browser.perform(asks("2024-04-23", "防汛").with(as(LIAISON)));
        stage.submits(
                "office",
                stage.task(UNIT + "#draftWorkPlan", "reviewExtension"),
                "decision",
                "GRANTED",
                "due",
                "2024-04-23");
        browser.perform(get("/extensions/new").param("task", task).with(as(LIAISON)))
                .andExpect(content().string(containsString("不能再申请延期")))
                .andExpect(content().string(containsString("，延至 2024年4月23日")));
    }

    private MockHttpServletRequestBuilder asks(String due, String reason) {
        return post("/extensions")
                .with(csrf())
                .param("task", task)
                .param("due", due)
                .param("reason", reason);
    }

    private List<String> requests() {
        return stage.records()
                .sql("select concat_ws(' ', status, requested_by, reason) from extension_request")
                .query(String.class)
                .list();
    }
}
