package org.meritcompetition.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * One reads one's own notices and nobody else's; the office sees what its own division did not get.
 */
@EngineTest
class NoticesPagesTest {

    private static final UUID FAILED = UUID.fromString("7d3c1d9e-0000-4000-8000-000000000001");
    private static final UUID FOREIGN = UUID.fromString("7d3c1d9e-0000-4000-8000-000000000002");

    @Autowired Stage stage;
    @Autowired WebApplicationContext application;
    MockMvc browser;
    UserRequestPostProcessor liaison = person("huangpu-liaison", "cg-unit-huangpu-liaison");
    UserRequestPostProcessor neighbour = person("xuhui-liaison", "cg-unit-xuhui-liaison");
    UserRequestPostProcessor office = person("office", "cg-office");

    @BeforeEach
    void theLiaisonHasANotice() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.records().sql("truncate notice, delivery").update();
        new UnitAtWork(stage, "huangpu").isInvited();
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void theBellOnEveryPageCountsWhatIsUnread() throws Exception {
        browser.perform(get("/").with(liaison))
                .andExpect(content().string(containsString("aria-label=\"1 条未读\"")));
        browser.perform(get("/").with(neighbour))
                .andExpect(content().string(not(containsString("条未读"))));
        browser.perform(get("/my/notices/unread").with(liaison))
                .andExpect(content().json("{\"unread\":1}"));
    }

    @Test
    void aTitleThatBeginsWithItsKindSaysItOnce() throws Exception {
        browser.perform(get("/my/notices").with(liaison))
                .andExpect(content().string(containsString("<span>新任务：填报工作计划")))
                .andExpect(content().string(not(containsString("新任务</span>"))));
        var leader = person("huangpu-line-leader", "cg-unit-huangpu-line-leader");
        new UnitAtWork(stage, "huangpu").plans();
        browser.perform(get("/my/notices").with(leader))
                .andExpect(content().string(containsString("新任务</span>")))
                .andExpect(content().string(containsString("待您审阅：单位审签")));
    }

    @Test
    void aNoticeLeadsToItsTaskAndIsReadThen() throws Exception {
        var task = stage.task("cg-2024/unit/huangpu", "draftWorkPlan").getId();
        browser.perform(get("/my/notices/" + notice()).with(liaison))
                .andExpect(redirectedUrl("/camunda/app/tasklist/default/#/?task=" + task));
        browser.perform(get("/my/notices/unread").with(liaison))
                .andExpect(content().json("{\"unread\":0}"));
    }

    @Test
    void aNoticeOfATaskThatIsDoneSaysSo() throws Exception {
        new UnitAtWork(stage, "huangpu").plans("T03:1");
        browser.perform(get("/my/notices/" + notice()).with(liaison))
                .andExpect(redirectedUrl("/my/notices"))
                .andExpect(flash().attribute("done", containsString("已经办结")));
    }

    @Test
    void aNoticeOfATaskThatWasClosedUndoneSaysThat() throws Exception {
        stage.fires("cg-2024/unit/huangpu", "unitFilingClosed");
        browser.perform(get("/my/notices").with(liaison))
                .andExpect(content().string(containsString("已截止，未办理")))
                .andExpect(content().string(not(containsString("查看"))));
        browser.perform(get("/my/notices/" + notice()).with(liaison))
                .andExpect(flash().attribute("done", containsString("已经截止，没有办理")));
    }

    @Test
    void whoIsToUrgeIsLedToTheTaskOfUrgingWhileItWaits() throws Exception {
        var leader = person("huangpu-line-leader", "cg-unit-huangpu-line-leader");
        stage.untilUrged("cg-2024/unit/huangpu", "draftWorkPlan");
        var urging = stage.task("cg-2024/unit/huangpu#draftWorkPlan", "lineLeaderUrging").getId();
        var notice = notice("huangpu-line-leader");
        browser.perform(get("/my/notices").with(leader))
                .andExpect(content().string(containsString("查看并办理")));
        browser.perform(get("/my/notices/" + notice).with(leader))
                .andExpect(redirectedUrl("/camunda/app/tasklist/default/#/?task=" + urging));

        new UnitAtWork(stage, "huangpu").plans("T03:1");
        browser.perform(get("/my/notices").with(leader))
                .andExpect(content().string(not(containsString("查看"))))
                .andExpect(content().string(containsString("已结束")));
    }

    @Test
    void nobodyComesByAnotherPersonsNotice() throws Exception {
        browser.perform(get("/my/notices").with(neighbour))
                .andExpect(content().string(not(containsString("填报工作计划"))));
        browser.perform(get("/my/notices/" + notice()).with(neighbour))
                .andExpect(status().isNotFound());
        browser.perform(
                        post("/my/notices/%s/read".formatted(notice()))
                                .with(neighbour)
                                .with(csrf()))
                .andExpect(status().isNotFound());
        browser.perform(post("/my/notices/read").with(neighbour).with(csrf()));
        assertThat(unread()).isEqualTo(1);
        browser.perform(post("/my/notices/read").with(liaison)).andExpect(status().isForbidden());
        assertThat(unread()).as("without a token").isEqualTo(1);
        browser.perform(post("/my/notices/read").with(liaison).with(csrf()));
        assertThat(unread()).isZero();
    }

    @Test
    void whoIsNotSignedInIsNotLedToTheCountAfterwards() throws Exception {
        var session =
                browser.perform(get("/my/notices/unread").accept(MediaType.APPLICATION_JSON))
                        .andExpect(status().is3xxRedirection())
                        .andReturn()
                        .getRequest()
                        .getSession(false);
        assertThat(session == null ? null : session.getAttribute("SPRING_SECURITY_SAVED_REQUEST"))
                .isNull();
    }

    @Test
    void theOfficeSeesWhatItsDivisionDidNotGetAndSendsItAgain() throws Exception {
        letters();
        browser.perform(get("/notices").with(office))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("黄浦区城管执法局联络员")))
                .andExpect(content().string(containsString("邮件服务器拒收：550")))
                .andExpect(content().string(not(containsString("别的赛区"))));
        browser.perform(
                        post("/notices/again")
                                .with(office)
                                .with(csrf())
                                .param("id", FOREIGN.toString()))
                .andExpect(flash().attribute("refusal", containsString("没有可以重发的通知")));
        browser.perform(
                        post("/notices/again")
                                .with(office)
                                .with(csrf())
                                .param("id", FAILED.toString()))
                .andExpect(flash().attribute("done", containsString("已重新排队 1 封")));
        assertThat(state(FAILED)).isEqualTo("WAITING");
        assertThat(state(FOREIGN)).isEqualTo("FAILED");
    }

    @Test
    void withoutAMailServerTheOfficeIsSentToTheAdministratorAndHeReadsWhatToSet() throws Exception {
        browser.perform(get("/notices").with(office))
                .andExpect(content().string(containsString("请联系系统管理员配置")))
                .andExpect(content().string(not(containsString("SPRING_MAIL_HOST"))));
        browser.perform(get("/notices").with(person("admin", "camunda-admin")))
                .andExpect(content().string(containsString("设置 SPRING_MAIL_HOST")))
                .andExpect(content().string(not(containsString("请联系系统管理员"))));
    }

    @Test
    void nobodyElseSeesDeliveriesNorSendsAgainNorRecordsABounce() throws Exception {
        letters();
        browser.perform(get("/notices").with(liaison)).andExpect(status().isForbidden());
        browser.perform(post("/notices/again").with(liaison).with(csrf()))
                .andExpect(status().isForbidden());
        browser.perform(
                        post("/notices/bounce")
                                .with(liaison)
                                .with(csrf())
                                .param("address", "a@example.org"))
                .andExpect(status().isForbidden());
        assertThat(state(FAILED)).isEqualTo("FAILED");
    }

    @Test
    void theOfficeRecordsABounceAndIsToldWhatAnAddressLooksLike() throws Exception {
        browser.perform(post("/notices/bounce").with(office).with(csrf()).param("address", "不是地址"))
                .andExpect(flash().attribute("refusal", containsString("完整的邮箱地址")));
        browser.perform(
                post("/notices/bounce")
                        .with(office)
                        .with(csrf())
                        .param("address", " WangFang@Example.org "));
        browser.perform(get("/notices").with(office))
                .andExpect(content().string(containsString("wangfang@example.org")))
                .andExpect(content().string(containsString("竞赛办收到退信")));
    }

    private void letters() {
        for (var id : new UUID[] {FAILED, FOREIGN}) {
            stage.records()
                    .sql(
                            "insert into delivery (id, channel, division, person, subject, text, state, attempts,"
                                    + " due_at, failure, settled_at) values (:id, 'MAIL', :division,"
                                    + " 'huangpu-liaison', :subject, '正文', 'FAILED', 1, now(), '邮件服务器拒收：550', now())")
                    .param("id", id)
                    .param("division", id == FAILED ? "cg" : "zj")
                    .param("subject", id == FAILED ? "催办" : "别的赛区")
                    .update();
        }
    }

    private String state(UUID id) {
        return stage.records()
                .sql("select state from delivery where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private UUID notice() {
        return notice("huangpu-liaison");
    }

    private UUID notice(String person) {
        return stage.records()
                .sql("select id from notice where person = ? order by raised_at, id limit 1")
                .param(person)
                .query(UUID.class)
                .single();
    }

    private long unread() {
        return stage.records()
                .sql(
                        "select count(*) from notice where person = 'huangpu-liaison' and read_at is null")
                .query(Long.class)
                .single();
    }

    private static UserRequestPostProcessor person(String account, String group) {
        return user(account).authorities(new SimpleGrantedAuthority("GROUP_" + group));
    }
}
