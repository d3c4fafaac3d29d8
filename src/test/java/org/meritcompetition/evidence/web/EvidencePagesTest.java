package org.meritcompetition.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.BalancingQuotas;
import org.meritcompetition.evaluation.process.Nominees;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.evidence.EvidenceSeason;
import org.meritcompetition.evidence.SmallFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** 附件: who sees, who adds, and in which clothes a file leaves the house again. */
@EngineTest
class EvidencePagesTest {

    private static final String FORM = "推荐审批表（签章扫描件）";
    private static final String LIAISON = "cg-unit-huangpu-liaison";

    /** The judge of T02, who is the deputy for T01. */
    private static final String DEPUTY = "cg-track-T02";

    private static final String ENTRY = "cg-2024/T01/huangpu/1";

    @Autowired Stage stage;
    @Autowired AllocatingQuotas quotas;
    @Autowired BalancingQuotas balancing;
    @Autowired IdentityService identity;
    @Autowired WebApplicationContext application;
    private MockMvc browser;
    private String team;

    @BeforeEach
    void aTeamHoldsASeat() {
        EvidenceSeason.adopt(stage);
        stage.at("2024-12-05");
        team = new Nominees(new Records(stage.records())).team("T01", "huangpu", 1);
        quotas.calculate("cg-2024");
        balancing.lock("cg-2024");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void theUnitTheOfficeTheLeadersAndTheTracksJudgeSeeAFileAndNobodyElse() throws Exception {
        var id = sent(team, FORM, "审批表.pdf", SmallFiles.pdf("x"));
        for (var group :
                new String[] {
                    LIAISON,
                    "cg-unit-huangpu-line-leader",
                    "cg-unit-huangpu-head",
                    "cg-office",
                    "cg-leading-group",
                    "camunda-admin",
                    "cg-track-T01"
                }) {
            browser.perform(get("/evidence/files/" + id).with(SignedIn.as(group)))
                    .andExpect(status().isOk());
            browser.perform(get("/evidence/of").param("subject", team).with(SignedIn.as(group)))
                    .andExpect(status().isOk());
        }
        for (var group : new String[] {"cg-unit-xuhui-liaison", "cg-track-T02"}) {
            for (var path : new String[] {"", "/view"}) {
                browser.perform(get("/evidence/files/" + id + path).with(SignedIn.as(group)))
                        .andExpect(status().isNotFound());
            }
            browser.perform(get("/evidence/of").param("subject", team).with(SignedIn.as(group)))
                    .andExpect(status().isNotFound());
            browser.perform(get("/evidence/files").param("subject", team).with(SignedIn.as(group)))
                    .andExpect(status().isNotFound());
            browser.perform(get("/evidence").with(SignedIn.as(group)))
                    .andExpect(content().string(not(containsString(team))));
        }
        SignedIn.stranger(
                identity,
                "other-office",
                who -> {
                    browser.perform(get("/evidence").with(who)).andExpect(status().isForbidden());
                    browser.perform(get("/evidence/files/" + id).with(who))
                            .andExpect(status().isNotFound());
                });
    }

    @Test
    void nobodyReadsWhoIsOnTheListBeforeItStands() throws Exception {
        stage.records()
                .sql("update quota_plan set state = 'CALCULATED', locked_at = null")
                .update();
        for (var group : new String[] {LIAISON, "cg-unit-huangpu-head", "cg-track-T01"}) {
            browser.perform(get("/evidence").with(SignedIn.as(group)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("huangpu执法科1 · 先进集体"))));
            browser.perform(get("/evidence/of").param("subject", team).with(SignedIn.as(group)))
                    .andExpect(status().isNotFound());
        }
        sends(LIAISON, team, FORM, "审批表.pdf", SmallFiles.pdf("y")).andExpect(status().isNotFound());
    }

    @Test
    void aJudgeWhoIsTiedToTheNomineeReadsNothing() throws Exception {
        var id = sent(team, FORM, "审批表.pdf", SmallFiles.pdf("x"));
        stage.records()
                .sql(
                        "insert into tie (key, division, account, unit, kind, declared_at, version)"
                                + " values ('cg/tie/1', 'cg', 'judge-t01', 'huangpu', '亲属', now(), 0)")
                .update();
        browser.perform(get("/evidence/files/" + id).with(SignedIn.as("cg-track-T01")))
                .andExpect(status().isNotFound());
        browser.perform(get("/evidence/files/" + id).with(SignedIn.as(DEPUTY)))
                .andExpect(status().isOk());
    }

    @Test
    void theDeputyOfAJudgeWhoIsThereReadsNothing() throws Exception {
        var id = sent(team, FORM, "审批表.pdf", SmallFiles.pdf("x"));
        browser.perform(get("/evidence/files/" + id).with(SignedIn.as(DEPUTY)))
                .andExpect(status().isNotFound());
    }

    @Test
    void onlyTheLiaisonOfTheUnitAddsAndTakesOff() throws Exception {
        var id = sent(team, FORM, "审批表.pdf", SmallFiles.pdf("x"));
        for (var group :
                new String[] {
                    "cg-office", "cg-unit-huangpu-head", "cg-track-T01", "camunda-admin"
                }) {
            sends(group, team, FORM, "审批表.pdf", SmallFiles.pdf("y"))
                    .andExpect(status().isForbidden());
            browser.perform(
                            post("/evidence/files/" + id + "/withdraw")
                                    .with(SignedIn.as(group))
                                    .with(csrf()))
                    .andExpect(status().isForbidden());
        }
        sends("cg-unit-xuhui-liaison", team, FORM, "审批表.pdf", SmallFiles.pdf("y"))
                .andExpect(status().isNotFound());
        stage.joins("huangpu-head", "cg-unit-huangpu-project-owner");
        sends("cg-unit-huangpu-head", team, FORM, "审批表.pdf", SmallFiles.pdf("y"))
                .andExpect(status().isForbidden());
        sends("cg-unit-huangpu-head", ENTRY, "其他附件", "成果.pdf", SmallFiles.pdf("z"))
                .andExpect(status().isCreated());
        browser.perform(
                        post("/evidence/files/" + id + "/withdraw")
                                .with(SignedIn.as(LIAISON))
                                .with(csrf()))
                .andExpect(status().isNoContent());
    }

    @Test
    void withoutTheTokenOfTheSessionNothingIsTakenIn() throws Exception {
        browser.perform(
                        post("/evidence/files")
                                .param("subject", team)
                                .param("material", FORM)
                                .param("name", "a.pdf")
                                .content(SmallFiles.pdf("x"))
                                .with(SignedIn.as(LIAISON)))
                .andExpect(status().isForbidden());
    }

    @Test
    void aFileLeavesTheHouseAsAFileAndRunsNothing() throws Exception {
        var id = sent(team, FORM, "../表 <b>😀.pdf", SmallFiles.pdf("x"));
        browser.perform(get("/evidence/files/" + id).with(SignedIn.as(LIAISON)))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(
                        header().string(
                                        "Content-Disposition",
                                        containsString("%E8%A1%A8%20_b_%F0%9F%98%80.pdf")))
                .andExpect(content().bytes(SmallFiles.pdf("x")));
        browser.perform(get("/evidence/files/" + id + "/view").with(SignedIn.as(LIAISON)))
                .andExpect(header().string("Content-Disposition", containsString("inline")))
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        containsString("default-src 'none'")));
        var sheet = sent(team, "其他附件", "汇总.xlsx", SmallFiles.xlsx());
        browser.perform(get("/evidence/files/" + sheet + "/view").with(SignedIn.as(LIAISON)))
                .andExpect(status().isNotFound());
        browser.perform(get("/evidence/files/" + sheet).with(SignedIn.as(LIAISON)))
                .andExpect(status().isOk());
    }

    @Test
    void refusalsAreSentencesWithAStatus() throws Exception {
        sends(LIAISON, team, FORM, "审批表.pdf", SmallFiles.program())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.message").value(containsString("是可执行程序")));
        sends(LIAISON, team, FORM, "审批表.pdf", new byte[2 << 20])
                .andExpect(status().isPayloadTooLarge())
                .andExpect(jsonPath("$.message").value(containsString("超过 1 MB")));
    }

    @Test
    void theScriptIsToldWhatThereIsAndWhatIsMissing() throws Exception {
        sent(team, FORM, "审批表.pdf", SmallFiles.pdf("one"));
        sent(team, FORM, "审批表.pdf", SmallFiles.pdf("two"));
        browser.perform(get("/evidence/files").param("subject", team).with(SignedIn.as(LIAISON)))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.subjects[0].mayAdd").value(true))
                .andExpect(jsonPath("$.subjects[0].missing").isEmpty())
                .andExpect(jsonPath("$.subjects[0].files[0].number").value(2))
                .andExpect(jsonPath("$.subjects[0].files[0].by").value("黄浦区城管执法局联络员"))
                .andExpect(jsonPath("$.subjects[0].files[0].older[0].number").value(1))
                .andExpect(jsonPath("$.accept").value(containsString(".pdf")));
        browser.perform(
                        get("/evidence/files")
                                .param("subject", team)
                                .with(SignedIn.as("cg-office")))
                .andExpect(jsonPath("$.subjects[0].mayAdd").value(false));
    }

    @Test
    void thePagesNameWhatIsMissingAndEscapeWhatPeopleWrote() throws Exception {
        stage.records()
                .sql("update project_entry set name = '<script>alert(1)</script>' where key = ?")
                .param(ENTRY)
                .update();
        for (var path : new String[] {"/evidence", "/evidence?unit=huangpu"}) {
            browser.perform(get(path).with(SignedIn.as("cg-office")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(FORM)))
                    .andExpect(content().string(containsString("&lt;script&gt;alert(1)")))
                    .andExpect(content().string(not(containsString("<script>alert(1)"))));
        }
        browser.perform(get("/evidence/of").param("subject", ENTRY).with(SignedIn.as("cg-office")))
                .andExpect(content().string(containsString("&lt;script&gt;alert(1)")))
                .andExpect(content().string(containsString("data-subject=\"" + ENTRY + "\"")));
    }

    @Test
    void aTaskLeadsToTheFilesOfItsSubjectsAndAStrangersTaskToNone() throws Exception {
        stage.start("award-dossier", "cg-2024/award/dossier/huangpu", "unit", "huangpu");
        var task = stage.task("cg-2024/award/dossier/huangpu", "fillDossier");
        browser.perform(
                        get("/evidence/files")
                                .param("task", task.getId())
                                .with(SignedIn.as(LIAISON)))
                .andExpect(jsonPath("$.subjects[0].key").value(team))
                .andExpect(jsonPath("$.subjects[0].missing[0]").value(FORM));
        browser.perform(
                        get("/evidence/files")
                                .param("task", task.getId())
                                .with(SignedIn.as("cg-unit-xuhui-liaison")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.subjects").isEmpty());
        browser.perform(get("/evidence/files").param("task", "none").with(SignedIn.as(LIAISON)))
                .andExpect(jsonPath("$.subjects").isEmpty());
    }

    @Test
    void aSubmissionWithoutTheMaterialIsRefusedByName() throws Exception {
        stage.start("award-dossier", "cg-2024/award/dossier/huangpu", "unit", "huangpu");
        var task = stage.task("cg-2024/award/dossier/huangpu", "fillDossier");
        var values = written();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> stage.submits("huangpu-liaison", task, values))
                .hasMessage("还没有上传必需的材料：%s。请在“附件”中上传后再提交。".formatted(FORM));
        sent(team, FORM, "审批表.pdf", SmallFiles.pdf("x"));
        stage.submits("huangpu-liaison", task, values);
        assertThat(stage.openDuties("cg-2024/award/dossier/huangpu"))
                .containsExactly("checkDossiers");
        sends(LIAISON, team, FORM, "审批表.pdf", SmallFiles.pdf("late"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.message").value(containsString("这份推荐材料已经报送")));
        var check = stage.task("cg-2024/award/dossier/huangpu", "checkDossiers");
        browser.perform(
                        get("/evidence/files")
                                .param("task", check.getId())
                                .with(SignedIn.as("cg-unit-huangpu-line-leader")))
                .andExpect(jsonPath("$.subjects[0].files[0].name").value("审批表.pdf"))
                .andExpect(jsonPath("$.subjects[0].mayAdd").value(false));
    }

    @Test
    void aDossierTakenBackIsWrittenAgainWithItsFiles() throws Exception {
        stage.start("award-dossier", "cg-2024/award/dossier/huangpu", "unit", "huangpu");
        var task = stage.task("cg-2024/award/dossier/huangpu", "fillDossier");
        sent(team, FORM, "审批表.pdf", SmallFiles.pdf("x"));
        stage.submits("huangpu-liaison", task, written());
        browser.perform(
                        post("/my/work/%s/take-back".formatted(task.getId()))
                                .with(csrf())
                                .with(SignedIn.as(LIAISON)))
                .andExpect(status().is3xxRedirection());
        sent(team, FORM, "审批表（改）.pdf", SmallFiles.pdf("better"));
        stage.submits(
                "huangpu-liaison",
                stage.task("cg-2024/award/dossier/huangpu", "fillDossier"),
                written());
        assertThat(stage.openDuties("cg-2024/award/dossier/huangpu"))
                .containsExactly("checkDossiers");
    }

    private static java.util.Map<String, Object> written() {
        return java.util.Map.of(
                "responsible",
                "张科长",
                "headcount",
                12,
                "collectiveDeeds",
                "事".repeat(900),
                "summary",
                "简".repeat(250));
    }

    private String sent(String subject, String material, String name, byte[] content)
            throws Exception {
        return JsonPath.read(
                sends(LIAISON, subject, material, name, content)
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8),
                "$.id");
    }

    private ResultActions sends(
            String group, String subject, String material, String name, byte[] content)
            throws Exception {
        return browser.perform(
                post("/evidence/files")
                        .param("subject", subject)
                        .param("material", material)
                        .param("name", name)
                        .contentType("application/octet-stream")
                        .content(content)
                        .with(SignedIn.as(group))
                        .with(csrf()));
    }
}
