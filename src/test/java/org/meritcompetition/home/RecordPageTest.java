package org.meritcompetition.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.record.DecisionRecord;
import org.meritcompetition.record.cli.VerifyRecordCommand;
import org.meritcompetition.shared.Decided;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import picocli.CommandLine;

/** The record lies open to the administrator and the office, and to nobody else. */
@EngineTest
class RecordPageTest {

    private static final String ENTRY = "cg-2024/T03/huangpu/1";

    @Autowired Stage stage;
    @Autowired IdentityService identity;
    @Autowired WebApplicationContext application;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired DecisionRecord record;
    @TempDir Path folder;
    private MockMvc browser;

    @BeforeEach
    void threeDecisionsOnTwoDays() {
        stage.adopt("seasons/cg-2024.yaml");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
        stage.at("2024-04-18");
        decide(ENTRY, "退回补正", "office", "目标<b>不具体</b>");
        decide("cg-2024/T04/xuhui/1", "受理", "office-2", null);
        stage.at("2024-04-19");
        decide(ENTRY, "受理", "office", null);
    }

    @Test
    void theOfficeAndTheAdministratorFindTheRecordOnTheFirstPage() throws Exception {
        for (var reader : new UserRequestPostProcessor[] {office(), administrator()}) {
            browser.perform(get("/").with(reader))
                    .andExpect(content().string(containsString("/record")));
            browser.perform(get("/record").with(reader))
                    .andExpect(redirectedUrl("/record/cg-2024"));
        }
        browser.perform(get("/").with(of("cg-unit-huangpu-head")))
                .andExpect(content().string(not(containsString("/record"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/record",
                "/record/cg-2024",
                "/record/cg-2024/1",
                "/record/cg-2024/check",
                "/record/cg-2024/file"
            })
    void nobodyElseReadsIt(String page) throws Exception {
        for (var group :
                new String[] {"cg-leading-group", "cg-unit-huangpu-head", "cg-track-T03"}) {
            browser.perform(get(page).with(of(group))).andExpect(status().isForbidden());
        }
        SignedIn.stranger(
                identity,
                "xx-office",
                who -> browser.perform(get(page).with(who)).andExpect(status().isForbidden()));
        browser.perform(get(page)).andExpect(redirectedUrl("http://localhost/login"));
    }

    @Test
    void theListIsSearchedBySubjectActorAndDay() throws Exception {
        list("", "共 <span>3</span> 条", "专项执法 · 徐汇区城管执法局 · 项目1");
        for (var query : List.of("subject=cg-2024/T04", "track=T04", "unit=xuhui")) {
            browser.perform(get("/record/cg-2024?" + query).with(office()))
                    .andExpect(content().string(containsString("专项执法 · 徐汇区城管执法局 · 项目1")))
                    .andExpect(content().string(not(containsString("黄浦区城管执法局 · 项目1"))));
        }
        list("?actor=office-2", "有 <span>1</span> 条");
        list("?day=2024-04-18", "有 <span>2</span> 条");
        list("?day=2024-04-18&actor=office&subject=" + ENTRY, "有 <span>1</span> 条", "退回补正");
        list("?day=2024-04-20", "没有符合条件的记录");
    }

    @Test
    void aKeyIsForTheAdministratorAloneAndBesideItsName() throws Exception {
        browser.perform(get("/record/cg-2024").with(office()))
                .andExpect(content().string(not(containsString(ENTRY))));
        browser.perform(get("/record/cg-2024").with(administrator()))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "<small class=\"muted\">" + ENTRY + "</small>")));
    }

    @Test
    void anEntryIsShownWithItsHashAndTheLineItIsComputedFrom() throws Exception {
        var entry = record.entry("cg-2024", 1).orElseThrow();
        browser.perform(get("/record/cg-2024/1").with(office()))
                .andExpect(content().string(containsString(entry.hash())))
                .andExpect(content().string(containsString("目标&lt;b&gt;不具体&lt;/b&gt;")));
        browser.perform(get("/record/cg-2024/9").with(office())).andExpect(status().isNotFound());
        browser.perform(get("/record/cg-2031").with(office())).andExpect(status().isNotFound());
    }

    @Test
    void whatFollowsByRuleIsShownAlone() throws Exception {
        decide("cg-2024/T05/jingan/1", "视为放弃", null, "到期未报");
        browser.perform(get("/record/cg-2024/4").with(office()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("视为放弃")));
        list("?unit=jingan", "有 <span>1</span> 条", "视为放弃");
    }

    @Test
    void oneClickChecksTheWholeRecord() throws Exception {
        browser.perform(get("/record/cg-2024/check").with(office()))
                .andExpect(content().string(containsString("首尾相接，没有改动")));
        stage.recordOwner().sql("update record.entry set reason = 'x' where number = 2").update();
        browser.perform(get("/record/cg-2024/check").with(office()))
                .andExpect(content().string(containsString("cg-2024 第 2 条：内容与哈希不符，已被改动")));
    }

    @Test
    void theFileIsTheRecordForVerification() throws Exception {
        var file =
                browser.perform(get("/record/cg-2024/file").with(office()))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        var saved = Files.write(folder.resolve("record.jsonl"), file);
        assertThat(Files.readAllLines(saved)).hasSize(3);
        assertThat(
                        new CommandLine(new VerifyRecordCommand(null, java.util.Map.of()))
                                .execute(
                                        "--file",
                                        saved.toString(),
                                        "--head",
                                        record.head("cg-2024").hash()))
                .isZero();
    }

    private void list(String query, String... parts) throws Exception {
        for (var part : parts) {
            browser.perform(get("/record/cg-2024" + query).with(office()))
                    .andExpect(content().string(containsString(part)));
        }
    }

    private void decide(String subject, String act, String actor, String reason) {
        transaction.executeWithoutResult(
                status ->
                        events.publishEvent(
                                new Decided(
                                        "cg-2024", subject, act, actor, "竞赛办", reason, "通知四（一）",
                                        null)));
    }

    private static UserRequestPostProcessor office() {
        return of("cg-office");
    }

    private static UserRequestPostProcessor administrator() {
        return of("camunda-admin");
    }

    private static UserRequestPostProcessor of(String group) {
        return SignedIn.as(group);
    }
}
