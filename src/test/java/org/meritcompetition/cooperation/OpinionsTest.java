package org.meritcompetition.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.meritcompetition.cooperation.AtTheDesk.person;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.notification.ReadingNotices;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;

/** 加签 and 抄送 within the unit. */
@EngineTest
class OpinionsTest {

    @Autowired Stage stage;
    @Autowired ReadingNotices notices;
    @Autowired WebApplicationContext application;
    private final UserRequestPostProcessor leader =
            person("huangpu-line-leader", "cg-unit-huangpu-line-leader");
    private final UserRequestPostProcessor head = person("huangpu-head", "cg-unit-huangpu-head");
    private UnitAtWork huangpu;
    private AtTheDesk desk;
    private String page;
    private Task task;

    @BeforeEach
    void thePlanWaitsForTheLineLeader() {
        stage.adopt("seasons/cg-2024.yaml");
        huangpu = new UnitAtWork(stage, "huangpu");
        huangpu.isInvited();
        huangpu.plans("T03:1");
        huangpu.fillsAll();
        desk = new AtTheDesk(application);
        task = stage.task(huangpu.key(), "signRegistration");
        page = "/tasks/" + task.getId();
    }

    private long asks(String question) throws Exception {
        desk.sends(leader, page + "/opinion", "colleague", "huangpu-head", "note", question)
                .andExpect(flash().attribute("done", containsString("已加签")));
        return stage.records().sql("select max(id) from cooperation").query(Long.class).single();
    }

    @Test
    void theTaskWaitsForTheOpinion() throws Exception {
        var request = asks("<i>目标是否可行？</i>");
        desk.sends(leader, page + "/opinion", "colleague", "huangpu-head", "note", "再问")
                .andExpect(flash().attribute("refusal", containsString("不必重复")));
        assertThatThrownBy(huangpu::signs).hasMessageContaining("加签意见");
        assertThat(notices.latest("huangpu-head"))
                .extracting(it -> it.title())
                .anyMatch(it -> it.startsWith("加签"));
        desk.opens(head, page)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("&lt;i&gt;目标是否可行？")));
        desk.sends(head, page + "/opinion/%d/answer".formatted(request), "note", " ")
                .andExpect(flash().attribute("refusal", containsString("请填写您的意见")));
        desk.sends(head, page + "/opinion/%d/answer".formatted(request), "note", "可行")
                .andExpect(flash().attribute("done", containsString("已送达")));
        desk.opens(leader, page).andExpect(content().string(containsString("可行")));
        huangpu.signs();
        assertThat(stage.decided(huangpu.key()))
                .anyMatch(it -> it.startsWith("加签，请"))
                .anyMatch(it -> it.startsWith("加签答复"));
    }

    @Test
    void whoAskedStopsWaitingSoThatSilenceBlocksNobody() throws Exception {
        var request = asks("可行吗？");
        desk.sends(head, page + "/opinion/%d/drop".formatted(request))
                .andExpect(flash().attribute("refusal", containsString("只有请求加签的人")));
        desk.sends(leader, page + "/opinion/%d/drop".formatted(request))
                .andExpect(flash().attribute("done", containsString("已撤销")));
        huangpu.signs();
        desk.sends(head, page + "/opinion/%d/answer".formatted(request), "note", "可行")
                .andExpect(flash().attribute("refusal", containsString("已经办结")));
    }

    @Test
    void onlyTheOwnHouseIsAskedOrSentACopy() throws Exception {
        for (var other : new String[] {"xuhui-head", "office", "judge-t03", "x"}) {
            for (var way : new String[] {"/opinion", "/copy"}) {
                desk.sends(leader, page + way, "colleague", other, "note", "请看")
                        .andExpect(flash().attribute("refusal", containsString("本单位")));
            }
        }
        desk.opens(person("xuhui-head", "cg-unit-xuhui-head"), page)
                .andExpect(status().isNotFound());
    }

    @Test
    void aCopyIsReadAndHoldsUpNothing() throws Exception {
        desk.sends(leader, page + "/copy", "colleague", "huangpu-head", "note", "供参考")
                .andExpect(flash().attribute("done", containsString("已抄送")));
        desk.sends(head, page + "/copy", "colleague", "huangpu-liaison", "note", "x")
                .andExpect(flash().attribute("refusal", containsString("只有办理人")));
        huangpu.signs();
        desk.opens(head, "/my/cooperation")
                .andExpect(content().string(containsString("供参考")))
                .andExpect(content().string(containsString("抄送")));
        desk.opens(head, page)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("已经办结")));
    }
}
