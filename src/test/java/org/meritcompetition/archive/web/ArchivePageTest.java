package org.meritcompetition.archive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.archive.ArchiveJobs;
import org.meritcompetition.archive.ArchiveScope;
import org.meritcompetition.archive.ArchiveState;
import org.meritcompetition.archive.BuildingArchives;
import org.meritcompetition.archive.Unpacked;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.BalancingQuotas;
import org.meritcompetition.evaluation.process.Nominees;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.evidence.AttachingFiles;
import org.meritcompetition.evidence.AttachingFiles.Sent;
import org.meritcompetition.evidence.EvidenceSeason;
import org.meritcompetition.evidence.SmallFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** 归档: asked for, built beside the others' work, taken home and checked there. */
@EngineTest
class ArchivePageTest {

    private static final String FORM = "推荐审批表（签章扫描件）";

    @Autowired Stage stage;
    @Autowired AllocatingQuotas quotas;
    @Autowired BalancingQuotas balancing;
    @Autowired AttachingFiles attaching;
    @Autowired ArchiveJobs jobs;
    @Autowired BuildingArchives building;
    @Autowired IdentityService identity;
    @Autowired WebApplicationContext application;
    @TempDir Path folder;
    private MockMvc browser;
    private String team;
    private String other;

    @BeforeEach
    void twoTeamsHoldSeatsAndHaveSentFiles() throws Exception {
        EvidenceSeason.adopt(stage);
        stage.at("2024-12-05");
        var nominees = new Nominees(new Records(stage.records()));
        team = nominees.team("T01", "huangpu", 1);
        other = nominees.team("T01", "xuhui", 2);
        quotas.calculate("cg-2024");
        balancing.lock("cg-2024");
        attach(team, "审批表.pdf", "one");
        attach(team, "审批表.pdf", "two");
        attach(other, "审批表.pdf", "of the other");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void theOfficeTakesAWholeSeasonHomeAndChecksItThere() throws Exception {
        asks("cg-office", "").andExpect(redirectedUrl("/archives?season=cg-2024"));
        page("cg-office", "/archives")
                .andExpect(content().string(containsString("等待开始")))
                .andExpect(content().string(containsString("hx-trigger=\"every 2s\"")));
        assertThat(building.buildNext()).isTrue();
        assertThat(building.buildNext()).isFalse();
        var job = jobs.ofSeason("cg-2024").get(0);
        assertThat(job.state()).isEqualTo(ArchiveState.DONE);
        assertThat(job.size()).isEqualTo(Files.size(building.file(job)));
        page("cg-office", "/archives/progress?season=cg-2024")
                .andExpect(content().string(containsString("/archives/" + job.id() + "/file")))
                .andExpect(content().string(containsString(job.sha256())))
                .andExpect(content().string(not(containsString("hx-trigger"))));
        unpack("cg-office", job.id());
        assertThat(Unpacked.sha256sum(folder)).isZero();
        assertThat(folder.resolve("附件/黄浦区城管执法局/award-T01-huangpu-C1/" + FORM + "/审批表.pdf"))
                .hasBinaryContent(SmallFiles.pdf("two"));
        assertThat(
                        folder.resolve(
                                "附件/黄浦区城管执法局/award-T01-huangpu-C1/" + FORM + "/以前的版本/第1版/审批表.pdf"))
                .hasBinaryContent(SmallFiles.pdf("one"));
        assertThat(folder.resolve("附件/徐汇区城管执法局")).isDirectory();
        assertThat(folder.resolve("决定/名单与表彰结果.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("决策记录/record-cg-2024.jsonl"))
                .content()
                .contains("\"act\":\"名额测算\"");
        assertThat(folder.resolve("目录.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("index.json")).content().contains("\"about\" : \"" + team + "\"");
    }

    @Test
    void theArchiveOfOneNomineeHoldsNothingOfAnother() throws Exception {
        asks("camunda-admin", team);
        building.buildNext();
        var job = jobs.ofSeason("cg-2024").get(0);
        page("camunda-admin", "/archives")
                .andExpect(content().string(containsString("huangpu执法科1 · 先进集体")));
        unpack("camunda-admin", job.id());
        assertThat(Unpacked.sha256sum(folder)).isZero();
        assertThat(folder.resolve("附件/黄浦区城管执法局")).isDirectory();
        assertThat(folder.resolve("附件/徐汇区城管执法局")).doesNotExist();
        assertThat(folder.resolve("index.json")).content().doesNotContain("xuhui");
    }

    @Test
    void theArchiveOfOneNomineeHoldsNoHonourOfANamesake() throws Exception {
        stage.records()
                .sql(
                        "insert into commendation_decision (key, season, number, document_number, decided_on, kind,"
                                + " issued_by, issued_at) values ('cg-2024/decision/1', 'cg-2024', 1, '1号',"
                                + " '2024-12-20', 'COMMENDED', 'office', now())")
                .update();
        for (var nominee : List.of(team, other)) {
            stage.records()
                    .sql(
                            "insert into commendation (nominee, season, decision, category, track, place, unit,"
                                    + " candidate, version) select nominee, season, 'cg-2024/decision/1', category,"
                                    + " track, place, 'huangpu', 'huangpu执法科1', 0 from quota_seat where nominee = ?")
                    .param(nominee)
                    .update();
        }
        asks("camunda-admin", team);
        building.buildNext();
        unpack("camunda-admin", jobs.ofSeason("cg-2024").get(0).id());
        try (var book = new XSSFWorkbook(folder.resolve("决定/名单与表彰结果.xlsx").toFile())) {
            assertThat(book.getSheet("表彰结果").getLastRowNum()).isEqualTo(1);
        }
    }

    @Test
    void anArchiveOfTheSameScopeReplacesTheLastAndIsBuiltOnce() throws Exception {
        asks("cg-office", "");
        asks("cg-office", "");
        assertThat(jobs.ofSeason("cg-2024")).hasSize(1);
        building.buildNext();
        var first = jobs.ofSeason("cg-2024").get(0);
        asks("cg-office", "");
        building.buildNext();
        assertThat(jobs.ofSeason("cg-2024")).hasSize(1);
        assertThat(building.file(first)).doesNotExist();
    }

    @Test
    void whatAKilledProgramLeftIsTakenUpByTheNext() throws Exception {
        var id = jobs.request(new ArchiveScope("cg-2024", null), "office");
        stage.records().sql("update archive_job set state = 'RUNNING', beat_at = now()").update();
        assertThat(building.buildNext()).as("somebody is at it").isFalse();
        stage.records()
                .sql("update archive_job set beat_at = now() - interval '3 minutes'")
                .update();
        assertThat(building.buildNext()).isTrue();
        assertThat(jobs.find(id)).hasValueSatisfying(it -> assertThat(it.isDone()).isTrue());
    }

    @Test
    void aFileThatIsNoLongerWhatWasStoredFailsTheArchiveWithASentenceAndLeavesNoHalfOne()
            throws Exception {
        stage.records().sql("update stored_file set crc32 = (crc32 + 1) % 4294967296").update();
        asks("cg-office", "");
        building.buildNext();
        var job = jobs.ofSeason("cg-2024").get(0);
        assertThat(job.state()).isEqualTo(ArchiveState.FAILED);
        page("cg-office", "/archives")
                .andExpect(content().string(containsString("档案没有生成。请系统管理员检查磁盘空间和附件存储")));
        assertThat(building.file(job)).doesNotExist();
        assertThat(building.file(job).resolveSibling(job.id() + ".part")).doesNotExist();
    }

    @Test
    void nobodyElseAsksForAnArchiveOrTakesOne() throws Exception {
        asks("cg-office", "");
        building.buildNext();
        var id = jobs.ofSeason("cg-2024").get(0).id();
        for (var group :
                new String[] {"cg-unit-huangpu-liaison", "cg-track-T01", "cg-leading-group"}) {
            page(group, "/archives").andExpect(status().isForbidden());
            page(group, "/archives/progress?season=cg-2024").andExpect(status().isForbidden());
            page(group, "/archives/" + id + "/file").andExpect(status().isForbidden());
            asks(group, "").andExpect(status().isForbidden());
        }
        SignedIn.stranger(
                identity,
                "other-office",
                who ->
                        browser.perform(get("/archives/" + id + "/file").with(who))
                                .andExpect(status().isNotFound()));
        assertThat(jobs.ofSeason("cg-2024")).hasSize(1);
    }

    @Test
    void whoMustKeepAwayFromANomineeTakesNoArchiveThatHoldsIt() throws Exception {
        stage.records()
                .sql(
                        "insert into tie (key, division, account, unit, kind, declared_at, version)"
                                + " values ('cg/tie/1', 'cg', 'office', 'huangpu', '亲属', now(), 0)")
                .update();
        asks("cg-office", team).andExpect(status().isForbidden());
        asks("cg-office", "").andExpect(status().isForbidden());
        asks("cg-office", other).andExpect(status().isFound());
        asks("cg-office", "cg-2024/award/T01/huangpu/C9").andExpect(status().isNotFound());
    }

    @Test
    void namesOnThePageAreEscaped() throws Exception {
        stage.records()
                .sql("update award_application set candidate = '<script>alert(1)</script>'")
                .update();
        asks("cg-office", team);
        page("cg-office", "/archives")
                .andExpect(content().string(not(containsString("<script>alert(1)"))));
    }

    private org.springframework.test.web.servlet.ResultActions asks(String group, String nominee)
            throws Exception {
        return browser.perform(
                post("/archives")
                        .param("season", "cg-2024")
                        .param("nominee", nominee)
                        .with(SignedIn.as(group))
                        .with(csrf()));
    }

    private org.springframework.test.web.servlet.ResultActions page(String group, String path)
            throws Exception {
        return browser.perform(get(path).with(SignedIn.as(group)));
    }

    private void unpack(String group, String id) throws Exception {
        var answer =
                browser.perform(get("/archives/" + id + "/file").with(SignedIn.as(group)))
                        .andExpect(status().isOk())
                        .andExpect(header().string("Content-Type", "application/zip"))
                        .andReturn()
                        .getResponse();
        Unpacked.into(folder, answer.getContentAsByteArray());
    }

    private void attach(String subject, String name, String text) throws Exception {
        attaching.attach(
                new Sent(subject, FORM, name, -1),
                new ByteArrayInputStream(SmallFiles.pdf(text)),
                "huangpu-liaison");
    }
}
