package org.meritcompetition.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.objection.Origin;
import org.meritcompetition.objection.RaisingObjections;
import org.meritcompetition.objection.process.NoticedTeams;
import org.meritcompetition.recusal.DeclaringTies;
import org.meritcompetition.recusal.TieDraft;
import org.meritcompetition.season.Seasons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** 异议答复 in the browser: the office tells whoever objected, once, and nobody else reads who did. */
@EngineTest
class ObjectionsPageTest {

    private static final String NOTICE = "cg-2024/notice/1";
    private static final String FIRST = NOTICE + "/objection/1";
    private static final String HUANGPU = "cg-2024/award/T01/huangpu/C1";
    private static final String XUHUI = "cg-2024/award/T01/xuhui/C1";

    @Autowired Stage stage;
    @Autowired Seasons seasons;
    @Autowired AllocatingQuotas quotas;
    @Autowired RuntimeService runtime;
    @Autowired IdentityService identity;
    @Autowired RaisingObjections raising;
    @Autowired DeclaringTies ties;
    @Autowired WebApplicationContext application;
    private final AtomicInteger seal = new AtomicInteger();
    private MockMvc browser;

    @BeforeEach
    void theListIsOnPublicNotice() {
        NoticedTeams.published(stage, seasons, quotas, runtime);
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void theOfficeReadsWhomToTellWhatAndSaysOnceThatItHas() throws Exception {
        object(HUANGPU, "王建国", "13800000000");
        object(XUHUI, "李建军", "13900000000");
        shows("还有 2 项异议正在核查或审定", "现在没有要您答复的异议").andExpect(hides("13800000000"));
        concluded(FIRST, "经查项目档案，不属实<b>");
        shows("王建国", "13800000000", "经核查审定：不成立。理由：经查项目档案，不属实&lt;b&gt;", "huangpu执法科1", "待答复")
                .andExpect(hides("13900000000"));
        home().andExpect(content().string(containsString("异议待答复 1 项，请办理")));
        told(FIRST).andExpect(flash().attribute("done", containsString("已记为答复过")));
        home().andExpect(hides("异议待答复"));
        shows("13800000000", "竞赛办 于 2024年12月18日").andExpect(hides("待答复"));
        told(FIRST).andExpect(flash().attribute("done", containsString("已记为答复过")));
        assertThat(stage.decided(FIRST)).containsOnlyOnce("已答复异议人 office");
    }

    @Test
    void anAnswerByMailIsShownAsFarAsItHasCome() throws Exception {
        object(HUANGPU, "王建国", "wang@example.net");
        concluded(FIRST, "经查项目档案，不属实。");
        mails("WAITING", null);
        shows("待答复", "答复邮件正在发送", ">已答复</button>");
        mails("FAILED", "邮件服务器拒收");
        shows("待答复", "答复邮件没有送达", ">已答复</button>");
        mails("SENT", null);
        shows("答复邮件已于", "自动发出").andExpect(hides("待答复", ">已答复</button>"));
    }

    @Test
    void whoMustKeepAwayNeitherReadsWhoObjectedNorAnswers() throws Exception {
        object(HUANGPU, "王建国", "13800000000");
        concluded(FIRST, "经查项目档案，不属实。");
        ties.declare("cg-2024", "office", new TieDraft("huangpu", null, "原工作单位"));
        shows("另有 <strong>1</strong> 项异议与您有关")
                .andExpect(hides("王建国", "13800000000", "经查项目档案，不属实。"));
        home().andExpect(hides("异议待答复"));
        told(FIRST).andExpect(flash().attribute("refusal", containsString("请回避")));
        assertThat(stage.decided(FIRST)).noneMatch(it -> it.startsWith("已答复"));
    }

    @Test
    void whatIsNotConcludedAnonymousOrUnknownIsNotAnswered() throws Exception {
        object(HUANGPU, "热心群众", "13700000000");
        object(HUANGPU, "王建国", "13800000000");
        shows("还有 1 项异议").andExpect(hides("热心群众", "13700000000"));
        told(FIRST).andExpect(flash().attribute("refusal", containsString("还没有审定结论")));
        told(NOTICE + "/objection/2")
                .andExpect(flash().attribute("refusal", containsString("还没有审定结论")));
        told(NOTICE + "/objection/9")
                .andExpect(flash().attribute("refusal", containsString("没有这项异议")));
    }

    @Test
    void nobodyButTheOfficeOpensIt() throws Exception {
        for (var group :
                List.of(
                        "camunda-admin",
                        "cg-leading-group",
                        "cg-track-T01",
                        "cg-unit-huangpu-liaison")) {
            browser.perform(get("/objections").with(SignedIn.as(group)))
                    .andExpect(status().isForbidden());
            told(group, FIRST).andExpect(status().isForbidden());
        }
        SignedIn.stranger(
                identity,
                "xx-office",
                who ->
                        browser.perform(get("/objections").with(who))
                                .andExpect(status().isForbidden()));
        browser.perform(get("/objections")).andExpect(redirectedUrl("http://localhost/login"));
    }

    private void object(String nominee, String name, String contact) {
        var from = new Origin("address " + seal.incrementAndGet(), "seal " + seal.get());
        raising.raise(NOTICE, nominee, name, contact, "该集体未参加所报的竞赛项目。", from);
    }

    private void concluded(String objection, String reason) {
        stage.submits(
                "office", stage.task(objection, "verifyObjection"), "finding", "已向单位了解，并查阅了项目档案。");
        stage.submits(
                "leader",
                stage.task(objection, "concludeObjection"),
                "conclusion",
                "DISMISSED",
                "reason",
                reason);
        stage.settle();
    }

    private void mails(String state, String failure) {
        stage.records().sql("delete from delivery where person = ?").param(FIRST).update();
        stage.records()
                .sql(
                        """
                        insert into delivery (id, channel, division, person, subject, text, state, attempts, due_at,
                          failure, settled_at)
                        values (gen_random_uuid(), 'MAIL', 'cg', :person, '答复', '答复', :state, 0, now(), :failure,
                          case when :state <> 'WAITING' then now() end)
                        """)
                .param("person", FIRST)
                .param("state", state)
                .param("failure", failure)
                .update();
    }

    private ResultActions shows(String... texts) throws Exception {
        var page =
                browser.perform(get("/objections").with(SignedIn.as("cg-office")))
                        .andExpect(status().isOk());
        for (var text : texts) {
            page.andExpect(content().string(containsString(text)));
        }
        return page;
    }

    private ResultActions home() throws Exception {
        return browser.perform(get("/").with(SignedIn.as("cg-office"))).andExpect(status().isOk());
    }

    private static ResultMatcher hides(String... texts) {
        return answer -> {
            for (var text : texts) {
                content().string(not(containsString(text))).match(answer);
            }
        };
    }

    private ResultActions told(String objection) throws Exception {
        return told("cg-office", objection);
    }

    private ResultActions told(String group, String objection) throws Exception {
        return browser.perform(
                post("/objections/told")
                        .param("season", "cg-2024")
                        .param("key", objection)
                        .with(csrf())
                        .with(SignedIn.as(group)));
    }
}
