package org.meritcompetition.evaluation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.DeployingEvaluation;
import org.meritcompetition.evaluation.SharingSeats;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.season.plan.SeasonFileFaulty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Stage 1 computed in the season itself, from its file to the seats that nominees hold. */
@EngineTest
class ComputedSeatsProcessTest {

    private static final String FILE = "seasons/cg-2024.yaml";
    private static final String SEASON = "cg-2024";
    private static final String TABLE =
            "seats: {T01: 3, T02: 3, T03: 3, T04: 3, T05: 3, T06: 3, T07: 3, T08: 3, T09: 3, T10: 3}";
    private static final String SHARED =
            "sharing: {method: %s, base: %d, weights: {T01: %d, T02: 22, T03: 41, T04: 58, T05: 19,"
                    + " T06: 13, T07: 6, T08: 27, T09: 24, T10: 16}, bounds: {min: %d, max: %d},"
                    + " tieBreak: [T01, T02, T03, T04, T05, T06, T07, T08, T09, T10]}";

    @Autowired Stage stage;
    @Autowired SharingSeats sharing;
    @Autowired DeployingEvaluation deploying;
    @Autowired AllocatingQuotas quotas;
    @Autowired RuntimeService runtime;
    private Records records;
    private Nominees nominees;

    @BeforeEach
    void aSeasonWithoutTheTableOfTheNotice() {
        stage.adopt(FILE);
        stage.at("2024-11-27");
        records = new Records(stage.records());
        nominees = new Nominees(records);
    }

    @ParameterizedTest
    @CsvSource({
        "sainte-lague, 0, 0, 30, 4 2 5 7 2 1 1 3 3 2",
        "largest-remainder, 0, 0, 30, 4 2 5 7 2 1 1 3 3 2",
        "sainte-lague, 0, 1, 5, 4 3 5 5 2 2 1 3 3 2",
        "sainte-lague, 1, 0, 5, 4 3 5 5 2 2 1 3 3 2"
    })
    void theEngineSharesWhatTheFileAsksFor(String method, int base, int min, int max, String seats)
            throws Exception {
        redefine(SHARED.formatted(method, base, 34, min, max));
        deploying.byDefault(SEASON);
        assertThat(seats()).isEqualTo(seats);
    }

    @Test
    void whatIsSettledAtTheDeploymentStaysWhateverTheFileSaysLater() throws Exception {
        redefine(SHARED.formatted("sainte-lague", 0, 34, 1, 5));
        deploying.byDefault(SEASON);
        redefine(SHARED.formatted("sainte-lague", 0, 1, 1, 5));
        assertThat(seats()).isEqualTo("4 3 5 5 2 2 1 3 3 2");
        assertThat(
                        records.column(
                                Long.class,
                                "select count(*) from settled_rule where length(hash) = 64"))
                .containsExactly(2L);
    }

    @Test
    void nobodyIsSeatedBeyondTheComputedSeatsAndWhatNobodyCanTakeReturnsAndIsShared()
            throws Exception {
        redefine(SHARED.formatted("sainte-lague", 0, 34, 1, 5));
        deploying.byDefault(SEASON);
        for (var unit : List.of("huangpu", "xuhui", "changning")) {
            nominees.team("T01", unit, 1 + List.of("huangpu", "xuhui", "changning").indexOf(unit));
        }
        var many = List.of("jingan", "putuo", "hongkou", "yangpu", "minhang", "baoshan");
        for (var unit : many) {
            nominees.team("T07", unit, 1 + many.indexOf(unit));
        }
        runtime.createProcessInstanceByKey("award-evaluation")
                .businessKey("cg-2024/award")
                .setVariables(Map.of("season", SEASON, "division", "cg"))
                .startBeforeActivity("quotas")
                .execute();
        assertThat(nominees.seats())
                .containsExactlyInAnyOrder(
                        "huangpu执法科1 FORMAL 1",
                        "xuhui执法科1 FORMAL 2",
                        "changning执法科1 FORMAL 3",
                        "jingan执法科1 FORMAL 1",
                        "putuo执法科1 FORMAL 2",
                        "hongkou执法科1 FORMAL 3",
                        "yangpu执法科1 FORMAL 4",
                        "minhang执法科1 FORMAL 5",
                        "baoshan执法科1 SPARE 1");
        assertThat(quotas.steps(SEASON))
                .anyMatch(it -> it.contains("席没有可以入选的人选，交回预留。"))
                .anyMatch(it -> it.contains("交回的名额→长三角一体化赛道第5席"));
        assertThat(records.row("select method from quota_plan"))
                .containsEntry("method", "fixed/sainte-lague+deferred-acceptance");
        stage.submits(
                "office",
                stage.task("cg-2024/award", "balanceQuotas"),
                "decision",
                "AS_CALCULATED");
        stage.settle();
        assertThat(records.row("select state from quota_plan")).containsEntry("state", "LOCKED");
        assertThat(
                        records.column(
                                Long.class,
                                "select count(*) from quota_place where category = 'COLLECTIVE'"))
                .allMatch(it -> it <= 30);
    }

    private void redefine(String sharingLine) throws IOException, SeasonFileFaulty {
        var file = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        assertThat(file).contains(TABLE);
        stage.redefines(file.replace(TABLE, sharingLine));
    }

    private String seats() {
        var numbers = new ArrayList<String>();
        sharing.rules(SEASON)
                .get(AwardCategory.COLLECTIVE)
                .seats()
                .values()
                .forEach(it -> numbers.add(String.valueOf(it)));
        return String.join(" ", numbers);
    }
}
