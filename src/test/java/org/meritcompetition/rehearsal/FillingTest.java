package org.meritcompetition.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.SignedIn;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.ProvingQuotas;
import org.meritcompetition.record.Chain;
import org.meritcompetition.record.DecisionRecord;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A filled season is one that the pages can show to its end, and that stands up to checking. */
@EngineTest
class FillingTest {

    private static final String SEASON = "cg-2024";

    @Autowired Stage stage;
    @Autowired Seasons seasons;
    @Autowired DataSource source;
    @Autowired ProvingQuotas proving;
    @Autowired DecisionRecord record;
    @Autowired WebApplicationContext application;
    private SeasonPlan plan;

    @BeforeEach
    void aFilledSeason() {
        stage.adopt("seasons/cg-2024.yaml");
        plan = seasons.plan(SEASON);
        new Filling(source).season(plan, "cg", 2);
    }

    @Test
    void everySeatIsHeldByTheRules() {
        for (var category : AwardCategory.values()) {
            var award = plan.award(category);
            var held =
                    stage.records()
                            .sql(
                                    "select unit from quota_seat where category = ? and status = 'FORMAL'")
                            .param(category.name())
                            .query(String.class)
                            .list();
            assertThat(held).hasSize(award.total());
            assertThat(plan.units())
                    .allMatch(
                            unit ->
                                    held.stream().filter(unit.code()::equals).count()
                                            <= award.unitCap());
        }
        var proof = proving.of(SEASON).orElseThrow();
        assertThat(proof.categories()).hasSize(2);
        assertThat(proof.history()).isNotEmpty();
        assertThat(column("select distinct status from quota_seat order by 1"))
                .contains("FORMAL", "NEITHER", "SPARE");
        assertThat(
                        column(
                                "select nominee from quota_seat where status = 'NEITHER' and reason is null"))
                .isEmpty();
    }

    @Test
    void theRecordIsOneChainToTheLastCommendation() {
        var chain = new Chain();
        record.forEach(SEASON, chain::add);
        assertThat(chain.flaws()).isEmpty();
        assertThat(column("select subject from record.entry where act = '表彰'")).hasSize(70);
        assertThat(column("select subject from record.entry where act = '受理'")).hasSize(400);
        assertThat(record.head(SEASON).number()).isGreaterThan(500);
    }

    @Test
    void filledAgainItIsTheSame() {
        var before = record.head(SEASON);
        new Filling(source).season(plan, "cg", 2);
        assertThat(record.head(SEASON)).isEqualTo(before);
        assertThat(column("select nominee from commendation")).hasSize(70);
    }

    @Test
    void inventedSeasonsOfOtherDivisionsAreFullToo() {
        new Filling(source).seasons(plan, 2, 1, number -> {});
        assertThat(
                        column(
                                "select season from commendation group by season having count(*) = 70 order by season"))
                .containsExactly(SEASON, "f001-2024", "f002-2024");
        var chain = new Chain();
        record.forEach("f002-2024", chain::add);
        assertThat(chain.flaws()).isEmpty();
        assertThat(chain.heads()).hasSize(1);
    }

    @Test
    void thePagesOfItsEndAreFull() throws Exception {
        var browser =
                MockMvcBuilders.webAppContextSetup(application)
                        .apply(SecurityMockMvcConfigurers.springSecurity())
                        .build();
        var honoured = column("select candidate from commendation where season = 'cg-2024'");
        assertThat(page(browser, "/honour-roll/" + SEASON)).contains(honoured);
        assertThat(page(browser, "/quotas/" + SEASON)).contains(honoured);
        assertThat(page(browser, "/record/" + SEASON)).contains("印发表彰决定 虚构cg〔2024〕9号");
        assertThat(page(browser, "/record/%s/check".formatted(SEASON))).contains("首尾相接，没有改动");
        assertThat(page(browser, "/papers")).contains("推荐审批表");
    }

    private static String page(MockMvc browser, String address) throws Exception {
        var answer =
                browser.perform(get(address).with(SignedIn.as("cg-office")))
                        .andReturn()
                        .getResponse();
        assertThat(answer.getStatus()).describedAs(address).isEqualTo(200);
        return answer.getContentAsString();
    }

    private List<String> column(String sql) {
        return stage.records().sql(sql).query(String.class).list();
    }
}
