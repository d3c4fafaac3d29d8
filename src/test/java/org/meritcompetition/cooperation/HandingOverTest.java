package org.meritcompetition.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.meritcompetition.cooperation.AtTheDesk.person;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.CountedStatements;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.notification.ReadingNotices;
import org.meritcompetition.organisation.AnnouncingAbsences;
import org.meritcompetition.organisation.DemonstrationContacts;
import org.meritcompetition.registration.UnitAtWork;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;

/** 转办 and 委派 within the role group of the duty, and nowhere else. */
@EngineTest
class HandingOverTest {

    private static final String ENTRY = "cg-2024/T03/huangpu/1";

    @Autowired Stage stage;
    @Autowired ReadingNotices notices;
    @Autowired AnnouncingAbsences absences;
    @Autowired DemonstrationContacts demonstration;
    @Autowired WebApplicationContext application;
    private final UserRequestPostProcessor office = person("office", "cg-office");
    private final UserRequestPostProcessor colleague = person("office-2", "cg-office");
    private AtTheDesk desk;
    private String page;
    private Task task;

    @BeforeEach
    void anEntryWaitsWithTheOffice() {
        demonstration.enter(stage.open("seasons/cg-2024.yaml"));
        stage.settle();
        var huangpu = new UnitAtWork(stage, "huangpu");
        huangpu.plans("T03:1");
        huangpu.fillsAll();
        huangpu.signs();
        stage.settle();
        desk = new AtTheDesk(application);
        task = stage.task(ENTRY, "reviewEntry");
        page = "/tasks/" + task.getId();
    }

    @Test
    void whoHandsOverIsFreeOfItAndTheColleagueHasIt() throws Exception {
        desk.sends(office, page + "/hand-over", "colleague", "office-2")
                .andExpect(flash().attribute("refusal", containsString("还没有人认领")));
        stage.claims("office", task);
        desk.opens(office, page)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"office-2\"")))
                .andExpect(content().string(not(containsString("value=\"huangpu-liaison\""))));
        desk.sends(office, page + "/hand-over", "colleague", "office-2", "note", "<b>出差</b>")
                .andExpect(flash().attribute("done", containsString("已转办")));
        assertThat(stage.task(ENTRY, "reviewEntry").getAssignee()).isEqualTo("office-2");
        assertThat(stage.decided(ENTRY)).anyMatch(it -> it.startsWith("转办给"));
        assertThat(notices.latest("office-2")).isNotEmpty();
        desk.opens(colleague, page)
                .andExpect(content().string(containsString("&lt;b&gt;出差&lt;/b&gt;")))
                .andExpect(content().string(not(containsString("<b>出差"))));
        desk.sends(office, page + "/hand-over", "colleague", "office-2")
                .andExpect(flash().attribute("refusal", containsString("只有办理人可以转办")));
    }

    @Test
    void nobodyOutsideTheRoleGroupIsGivenIt() throws Exception {
        stage.claims("office", task);
        for (var other : new String[] {"xuhui-liaison", "judge-t03", "leader", "admin", "x"}) {
            desk.sends(office, page + "/hand-over", "colleague", other)
                    .andExpect(flash().attribute("refusal", containsString("同一岗位")));
            desk.sends(office, page + "/lend", "colleague", other)
                    .andExpect(flash().attribute("refusal", containsString("同一岗位")));
        }
        for (var way : new String[] {"/hand-over", "/lend"}) {
            desk.sends(office, page + way, "colleague", "huangpu-liaison")
                    .andExpect(flash().attribute("refusal", containsString("须回避")));
        }
        assertThat(stage.task(ENTRY, "reviewEntry").getAssignee()).isEqualTo("office");
    }

    @Test
    void whoIsOnLeaveIsNotGivenIt() throws Exception {
        stage.claims("office", task);
        var today = LocalDate.now(stage.clock());
        absences.announce("office-2", "office", today, today.plusDays(3), "office");
        stage.settle();
        desk.sends(office, page + "/hand-over", "colleague", "office-2")
                .andExpect(flash().attribute("refusal", containsString("在岗")));
    }

    @Test
    void whatIsLentIsHandedBackAndOnlyThenSubmitted() throws Exception {
        stage.claims("office", task);
        desk.sends(office, page + "/lend", "colleague", "office-2", "note", "请核对人员")
                .andExpect(flash().attribute("done", containsString("已委派")));
        for (var person : new String[] {"office", "office-2"}) {
            assertThatThrownBy(() -> stage.submits(person, task, "decision", "ACCEPTED"))
                    .hasMessageContaining("交回");
        }
        desk.sends(colleague, page + "/lend", "colleague", "office")
                .andExpect(flash().attribute("refusal", containsString("请交回")));
        desk.sends(office, page + "/hand-over", "colleague", "office-2")
                .andExpect(flash().attribute("refusal", containsString("请先收回")));
        desk.opens(colleague, "/my/cooperation")
                .andExpect(content().string(containsString("请核对人员")));
        desk.sends(colleague, page + "/hand-back", "note", "无误")
                .andExpect(flash().attribute("done", containsString("已交回")));
        assertThat(stage.task(ENTRY, "reviewEntry").getAssignee()).isEqualTo("office");
        assertThat(notices.latest("office"))
                .extracting(it -> it.title())
                .anyMatch(it -> it.startsWith("交回"));
        desk.sends(colleague, page + "/hand-back")
                .andExpect(flash().attribute("refusal", containsString("已经交回")));
        stage.submits("office", task, "decision", "ACCEPTED");
        assertThat(stage.tasks(ENTRY, "reviewEntry")).isEmpty();
        assertThat(stage.decided(ENTRY))
                .anyMatch(it -> it.startsWith("委派"))
                .anyMatch(it -> it.startsWith("交回"));
    }

    @Test
    void whoLentItTakesItBack() throws Exception {
        stage.claims("office", task);
        desk.sends(office, page + "/lend", "colleague", "office-2");
        desk.sends(colleague, page + "/call-back")
                .andExpect(flash().attribute("refusal", containsString("只有委派人")));
        desk.sends(office, page + "/call-back")
                .andExpect(flash().attribute("done", containsString("已收回")));
        stage.submits("office", task, "decision", "ACCEPTED");
        assertThat(stage.tasks(ENTRY, "reviewEntry")).isEmpty();
    }

    @Test
    void anAbsenceEndsTheLendingSoThatNobodyIsStuck() throws Exception {
        stage.claims("office", task);
        desk.sends(office, page + "/lend", "colleague", "office-2");
        var today = LocalDate.now(stage.clock());
        absences.announce("office-2", "office", today, today.plusDays(3), "office");
        stage.settle();
        var now = stage.task(ENTRY, "reviewEntry");
        assertThat(now.getAssignee()).isEqualTo("office");
        assertThat(now.getDelegationState()).isNull();
        stage.submits("office", now, "decision", "ACCEPTED");
        assertThat(stage.tasks(ENTRY, "reviewEntry")).isEmpty();
    }

    @Test
    void whatAnAbsenceEndedCanBeLentAgain() throws Exception {
        stage.claims("office", task);
        desk.sends(office, page + "/lend", "colleague", "office-2");
        var today = LocalDate.now(stage.clock());
        absences.announce("office-2", "office", today, today.plusDays(3), "office");
        stage.settle();
        absences.endEarly("office-2", "office");
        stage.settle();
        assertThat(stage.task(ENTRY, "reviewEntry").getAssignee())
                .as("of whoever lent it")
                .isEqualTo("office");
        desk.sends(office, page + "/lend", "colleague", "office-2")
                .andExpect(flash().attribute("done", containsString("已委派")));
        desk.sends(colleague, page + "/hand-back", "note", "无误")
                .andExpect(flash().attribute("done", containsString("已交回")));
    }

    @Test
    void toOthersTheTaskDoesNotExist() throws Exception {
        for (var group :
                new String[] {"cg-unit-xuhui-liaison", "cg-track-T05", "cg-leading-group"}) {
            desk.opens(SignedIn.as(group), page).andExpect(status().isNotFound());
            desk.sends(SignedIn.as(group), page + "/hand-over", "colleague", "office-2")
                    .andExpect(status().isNotFound());
            desk.sends(SignedIn.as(group), page + "/opinion/1/answer", "note", "x")
                    .andExpect(status().isNotFound());
        }
        desk.opens(office, "/tasks/none").andExpect(status().isNotFound());
    }

    @Test
    void thePageIsCheap() throws Exception {
        stage.claims("office", task);
        desk.sends(office, page + "/copy", "colleague", "office-2", "note", "供参考");
        assertThat(CountedStatements.of(() -> desk.opens(office, page).andExpect(status().isOk())))
                .hasSizeBetween(1, 15);
    }

    @Test
    void aRefusalOfTheDomainHasChangedNothing() {
        assertThatThrownBy(
                        () ->
                                application
                                        .getBean(HandingOver.class)
                                        .handOver(task.getId(), "office-2", null, "office"))
                .isInstanceOf(DomainRuleViolation.class);
        assertThat(
                        stage.records()
                                .sql("select count(*) from cooperation")
                                .query(Long.class)
                                .single())
                .isZero();
    }
}
