package org.meritcompetition.papers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.engine.FormDrafts;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.BalancingQuotas;
import org.meritcompetition.evaluation.process.Nominees;
import org.meritcompetition.evaluation.process.Records;
import org.meritcompetition.papers.WordText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** 推荐审批表 before the dossier is handed in: what the liaison has typed so far is on it. */
@EngineTest
class DraftOnPaperTest {

    private static final String KEY = "cg-2024/award/dossier/huangpu";

    @Autowired Stage stage;
    @Autowired TaskService tasks;
    @Autowired FormDrafts drafts;
    @Autowired AllocatingQuotas quotas;
    @Autowired BalancingQuotas balancing;
    @Autowired WebApplicationContext application;
    private MockMvc browser;
    private String team;
    private String person;

    @BeforeEach
    void aTeamAndAPersonHaveTheirDossiersToWrite() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-12-05");
        var nominees = new Nominees(new Records(stage.records()));
        team = nominees.team("T01", "huangpu", 1);
        person = nominees.person("T01", "huangpu", 1);
        quotas.calculate("cg-2024");
        balancing.lock("cg-2024");
        stage.start("award-dossier", KEY, "unit", "huangpu");
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void whatOneHasTypedIsOnThePaperAndWhatIsMissingIsBlank() throws Exception {
        types(team, "{\"responsible\":\"张科长\",\"headcount\":12,\"collectiveDeeds\":\"先进事迹\"}");
        types(person, "{\"gender\":\"女\",\"born\":\"1985-06\",\"title\":null}");
        var collective = paper("cg-unit-huangpu-liaison", "collective", team);
        assertThat(collective.rows(0).get(2)).containsExactly("负责人", "张科长", "人数", "12");
        assertThat(collective.all()).contains("先进事迹");
        var individual = paper("cg-unit-huangpu-liaison", "individual", person).rows(0);
        assertThat(individual.get(0)).startsWith("姓名", "huangpu张三", "性别", "女");
        assertThat(individual.get(1)).startsWith("民族", "", "出生年月", "1985-06");
        assertThat(individual.get(3)).startsWith("职务", "", "职称", "");
    }

    @Test
    void nobodyElseReadsItThereAndWithoutItThePaperIsBlank() throws Exception {
        types(team, "{\"responsible\":\"张科长\",\"headcount\":null}");
        assertThat(paper("cg-unit-huangpu-head", "collective", team).rows(0).get(2))
                .containsExactly("负责人", "", "人数", "");
        drafts.drop(task(team), "huangpu-liaison");
        assertThat(paper("cg-unit-huangpu-liaison", "collective", team).rows(0).get(2))
                .containsExactly("负责人", "", "人数", "");
    }

    private void types(String nominee, String content) {
        drafts.keep(task(nominee), "huangpu-liaison", content);
    }

    private String task(String nominee) {
        return stage.tasks(KEY, "fillDossier").stream()
                .filter(it -> nominee.equals(tasks.getVariable(it.getId(), "nominee")))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private WordText paper(String reader, String kind, String nominee) throws Exception {
        return WordText.of(
                browser.perform(
                                get("/papers/cg-2024/" + kind + "-approval.docx")
                                        .param("of", nominee)
                                        .with(SignedIn.as(reader)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
    }
}
