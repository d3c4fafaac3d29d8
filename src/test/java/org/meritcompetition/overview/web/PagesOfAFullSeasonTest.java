package org.meritcompetition.overview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.CountedStatements;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.organisation.DemonstrationContacts;
import org.meritcompetition.papers.FullSeason;
import org.meritcompetition.rehearsal.Filling;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * With 400 projects and 400 open reports no page of anybody's menu sends more than 15 statements.
 */
@EngineTest
class PagesOfAFullSeasonTest {

    private static final int MOST = 15;

    private static final int PROJECTS = 2;
    private static final String FILE = "seasons/cg-2024.yaml";
    private static final Pattern LINK = Pattern.compile("href=\"(/[a-z][a-z/-]*)\"");
    private static final List<String> ELSEWHERE = List.of("/camunda", "/demo", "/css", "/webjars");

    private static final List<String> GROUPS =
            List.of(
                    "cg-office",
                    "camunda-admin",
                    "cg-unit-huangpu-liaison",
                    "cg-unit-huangpu-head",
                    "cg-track-T01",
                    "cg-leading-group");

    @Autowired Stage stage;
    @Autowired Seasons seasons;
    @Autowired DemonstrationContacts contacts;
    @Autowired DataSource source;
    @Autowired WebApplicationContext application;
    private SeasonPlan plan;
    private MockMvc browser;

    @BeforeEach
    void aSeason() {
        stage.adopt(FILE);
        plan = seasons.plan("cg-2024");
        contacts.enter(plan);
        browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
    }

    @Test
    void everyPageIsCheapWhileReportsAreOut() throws Exception {
        new Filling(source).season(plan, "cg", PROJECTS);
        everyPageIsCheap();
    }

    @Test
    void everyPageIsCheapWhenTheSeasonIsOver() throws Exception {
        stage.at("2024-12-31");
        FullSeason.honoured(plan, stage.records());
        everyPageIsCheap();
    }

    private void everyPageIsCheap() throws Exception {
        for (var group : GROUPS) {
            everyPageIsCheap(group);
        }
    }

    private void everyPageIsCheap(String group) throws Exception {
        var pages = menu(group);
        assertThat(pages).hasSizeGreaterThan(5);
        assertThat(costs(group, pages)).describedAs(group).isEqualTo(Map.of());
    }

    private List<String> menu(String group) throws Exception {
        return LINK.matcher(open(group, "/"))
                .results()
                .map(it -> it.group(1))
                .distinct()
                .filter(it -> ELSEWHERE.stream().noneMatch(it::startsWith))
                .toList();
    }

    /**
     * What the dear ones send; each page is opened once before, as its plans are read only once.
     */
    private Map<String, List<String>> costs(String group, List<String> pages) throws Exception {
        var dear = new LinkedHashMap<String, List<String>>();
        for (var page : pages) {
            var last = landing(group, page);
            var sent = CountedStatements.lasting(CountedStatements.of(() -> open(group, last)));
            if (sent.size() > MOST) {
                dear.put(page, sent);
            }
        }
        return dear;
    }

    /** Where the page leads, which is itself for most. */
    private String landing(String group, String page) throws Exception {
        var elsewhere = answer(group, page).getRedirectedUrl();
        return elsewhere == null ? page : landing(group, elsewhere);
    }

    private String open(String group, String page) throws Exception {
        var answer = answer(group, page);
        assertThat(answer.getStatus()).describedAs(page).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse answer(String group, String page) throws Exception {
        return browser.perform(get(page).with(SignedIn.as(group))).andReturn().getResponse();
    }
}
