package org.meritcompetition.overview.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.registration.UnitAtWork;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The read API: the pages' data, for whoever signs in with each request. */
@EngineTest
class SeasonApiTest {

    private static final String SEASON = "/api/v1/seasons/cg-2024";

    @Autowired Stage stage;
    @Autowired WebApplicationContext application;
    MockMvc client;
    UnitAtWork huangpu;

    @BeforeEach
    void twoUnitsRegister() {
        stage.adopt("seasons/cg-2024.yaml");
        huangpu = new UnitAtWork(stage, "huangpu");
        huangpu.registers("T03:2");
        new UnitAtWork(stage, "xuhui").registers("T05:1");
        client =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void theContractNamesEveryPath() throws Exception {
        read("office", "/api/openapi")
                .andExpect(status().isOk())
                .andExpect(
                        jsonPath(
                                "$.paths.keys()",
                                containsInAnyOrder(
                                        "/api/v1/seasons",
                                        "/api/v1/seasons/{season}/board",
                                        "/api/v1/seasons/{season}/entries",
                                        "/api/v1/seasons/{season}/entries/{track}/{unit}/{number}")));
    }

    @Test
    void theOfficeReadsAllAndAUnitItsOwn() throws Exception {
        read("office", SEASON + "/entries").andExpect(jsonPath("$.count").value(3));
        read("xuhui-liaison", SEASON + "/entries")
                .andExpect(jsonPath("$.count").value(1))
                .andExpect(jsonPath("$.entries[*].key", contains("cg-2024/T05/xuhui/1")));
        read("office", SEASON + "/board").andExpect(jsonPath("$.rows", hasSize(20)));
        read("xuhui-liaison", SEASON + "/board").andExpect(jsonPath("$.rows", hasSize(1)));
        read("xuhui-liaison", SEASON + "/entries/T03/huangpu/1").andExpect(status().isNotFound());
    }

    @Test
    void whatIsWrongWithACallIsSaid() throws Exception {
        refuses(400, "/entries?status=nope", "status 不能写“nope”，应为 DRAFT、FILED、");
        refuses(400, "/entries?returned=x", "returned 不能写“x”，应为整数。");
        refuses(400, "/entries?skipped=-1", "skipped 不能小于 0。");
        refuses(400, "/entries?text=\0", "含有不能查找的字符。");
        refuses(400, "/entries/T03/huangpu/one", "number 不能写“one”，应为整数。");
        refuses(404, "/entries/T03/huangpu/9", "没有这个项目，或者您不能查看。");
        read("office", "/api/v1/seasons/cg-1999/board")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.message").value("没有这个年度竞赛，或者您不能查看。"));
    }

    private void refuses(int status, String path, String message) throws Exception {
        read("office", SEASON + path)
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.message").value(startsWith(message)));
    }

    @Test
    void aStoryTellsWhatWasDone() throws Exception {
        huangpu.isReviewed(huangpu.entry("T03", 1), "ACCEPTED", null);
        read("office", SEASON + "/entries/T03/huangpu/1")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entry.status").value("ACCEPTED"))
                .andExpect(jsonPath("$.tasks[*].outcome", hasItem("已办结")))
                .andExpect(jsonPath("$.tasks[*].duty", hasItem("reviewEntry")));
        read("office", SEASON + "/entries/T03/huangpu/9").andExpect(status().isNotFound());
    }

    @Test
    void nobodyReadsWithoutAPasswordAndNothingIsWritten() throws Exception {
        client.perform(get(SEASON + "/board")).andExpect(status().isUnauthorized());
        client.perform(get(SEASON + "/board").with(httpBasic("judge-t09", "wrong")))
                .andExpect(status().isUnauthorized());
        client.perform(post(SEASON + "/board").with(httpBasic("office", "merit-2024")))
                .andExpect(status().isMethodNotAllowed());
    }

    @Test
    void nonsenseIsRefused() throws Exception {
        read("office", "/api/v1/seasons/cg-1999/board").andExpect(status().isNotFound());
        read("office", SEASON + "/entries?status=MAYBE").andExpect(status().isBadRequest());
        read("office", SEASON + "/entries?skipped=-1").andExpect(status().isBadRequest());
    }

    private ResultActions read(String account, String address) throws Exception {
        return client.perform(get(address).with(httpBasic(account, "merit-2024")));
    }
}
