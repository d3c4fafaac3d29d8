package org.meritcompetition.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.meritcompetition.cooperation.AtTheDesk.person;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;

import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.context.WebApplicationContext;

/** 撤回 until the next person has opened it. */
@EngineTest
class TakingBackTest {

    @Autowired Stage stage;
    @Autowired HistoryService history;
    @Autowired WebApplicationContext application;
    private final UserRequestPostProcessor liaison =
            person("huangpu-liaison", "cg-unit-huangpu-liaison");
    private UnitAtWork huangpu;
    private AtTheDesk desk;

    @BeforeEach
    void aUnitFiles() {
        stage.adopt("seasons/cg-2024.yaml");
        huangpu = new UnitAtWork(stage, "huangpu");
        huangpu.isInvited();
        desk = new AtTheDesk(application);
    }

    private ResultActions takesBack(UserRequestPostProcessor who, String task) throws Exception {
        return desk.sends(who, "/my/work/%s/take-back".formatted(task));
    }

    @Test
    void aPlanComesBackAsItWasWrittenAndIsSentOnce() throws Exception {
        var task = stage.task(huangpu.key(), "draftWorkPlan").getId();
        huangpu.plans();
        var waiting = stage.task(huangpu.key(), "signRegistration");
        desk.opens(liaison, "/my/work")
                .andExpect(
                        content().string(containsString("/my/work/%s/take-back".formatted(task))));
        takesBack(liaison, task).andExpect(flash().attribute("done", containsString("已撤回")));
        assertThat(stage.openDuties(huangpu.key())).containsExactly("draftWorkPlan");
        var again = stage.task(huangpu.key(), "draftWorkPlan");
        assertThat(stage.opens("huangpu-liaison", again)).containsEntry("goals", "目标");
        takesBack(liaison, task).andExpect(flash().attribute("refusal", containsString("已经撤回")));
        huangpu.plans("T03:1");
        huangpu.fillsAll();
        huangpu.signs();
        assertThat(stage.endOf("unit-registration", huangpu.key())).isNull();
        assertThat(history.createHistoricProcessInstanceQuery().externallyTerminated().count())
                .isZero();
        assertThat(stage.decided(huangpu.key())).anyMatch(it -> it.startsWith("撤回提交"));
        assertThat(
                        history.createHistoricTaskInstanceQuery()
                                .taskId(waiting.getId())
                                .singleResult()
                                .getDeleteReason())
                .isNotEqualTo("completed");
    }

    @Test
    void oneEntryOfTwoComesBackAlone() throws Exception {
        huangpu.plans("T03:2");
        var first = huangpu.taskOf(huangpu.entry("T03", 1));
        stage.submits("huangpu-liaison", first, UnitAtWork.project("写错的名字"));
        takesBack(liaison, first.getId())
                .andExpect(flash().attribute("refusal", containsString("不在下一位办理人的待办中")));
        huangpu.fills(huangpu.entry("T03", 2));
        takesBack(liaison, first.getId())
                .andExpect(flash().attribute("done", containsString("已撤回")));
        assertThat(stage.openDuties(huangpu.key())).containsExactly("fillProjectEntry");
        var again = huangpu.taskOf(huangpu.entry("T03", 1));
        stage.submits("huangpu-liaison", again, UnitAtWork.project("正确的名字"));
        huangpu.signs();
        assertThat(
                        stage.records()
                                .sql("select name from project_entry order by key")
                                .query(String.class)
                                .list())
                .containsExactly("正确的名字", "一网统管");
    }

    @Test
    void whatTheNextHasOpenedStays() throws Exception {
        var task = stage.task(huangpu.key(), "draftWorkPlan").getId();
        huangpu.plans();
        var waiting = stage.task(huangpu.key(), "signRegistration");
        desk.opens(liaison, "/my/work").andExpect(content().string(containsString("take-back")));
        stage.opens("huangpu-line-leader", waiting);
        desk.opens(liaison, "/my/work")
                .andExpect(content().string(not(containsString("take-back"))));
        takesBack(liaison, task).andExpect(flash().attribute("refusal", containsString("已经打开")));
        assertThat(stage.openDuties(huangpu.key())).containsExactly("signRegistration");
    }

    @Test
    void nobodyTakesBackWhatAnotherSent() throws Exception {
        var task = stage.task(huangpu.key(), "draftWorkPlan").getId();
        huangpu.plans();
        takesBack(person("huangpu-head", "cg-unit-huangpu-head"), task)
                .andExpect(flash().attribute("refusal", containsString("只有提交人本人")));
        takesBack(liaison, "none").andExpect(flash().attribute("refusal", containsString("不能撤回")));
        assertThat(stage.openDuties(huangpu.key())).containsExactly("signRegistration");
    }

    @Test
    void aCorrectionComesBackUntilTheOfficeClaimsIt() throws Exception {
        huangpu.plans("T03:1");
        huangpu.fillsAll();
        huangpu.signs();
        var entry = huangpu.entry("T03", 1);
        huangpu.isReviewed(entry, "RETURNED", "请补充成效");
        var task = stage.task(entry, "correctEntry").getId();
        huangpu.corrects(entry, "一网统管（补正）");
        takesBack(liaison, task).andExpect(flash().attribute("done", containsString("已撤回")));
        assertThat(stage.openDuties(entry)).containsExactly("correctEntry");
        var again = stage.task(entry, "correctEntry").getId();
        huangpu.corrects(entry, "一网统管（再次补正）");
        stage.claims("office", stage.task(entry, "reviewEntry"));
        takesBack(liaison, again).andExpect(flash().attribute("refusal", containsString("认领")));
        huangpu.isReviewed(entry, "ACCEPTED", null);
        assertThat(stage.endOf("project-entry", entry)).isEqualTo("accepted");
    }
}
