package org.meritcompetition.evaluation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meritcompetition.EngineTest;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.evaluation.Succeeding;
import org.springframework.beans.factory.annotation.Autowired;

/** 名单构成 (E6): five are ranked for four seats, and one of them is 处级. */
@EngineTest
class CompositionProcessTest {

    private static final String SEASON = "cg-2024";

    @Autowired Stage stage;
    @Autowired RuntimeService runtime;
    @Autowired AllocatingQuotas quotas;
    @Autowired Succeeding succeeding;
    private Records records;
    private Nominees nominees;
    private String huangpu;
    private String xuhui;
    private String changning;

    @BeforeEach
    void fiveAreRankedForFourSeats() {
        stage.adopt("seasons/cg-2024.yaml");
        stage.at("2024-12-18");
        records = new Records(stage.records());
        nominees = new Nominees(records);
        huangpu = person("huangpu", 1);
        xuhui = person("xuhui", 2);
        changning = person("changning", 3);
        person("jingan", 4);
        person("putuo", 5);
    }

    @Test
    void aListThatCompliesStaysAsItIs() {
        quotas.calculate(SEASON);
        assertThat(nominees.seats())
                .containsExactly(
                        "huangpu张三 FORMAL 1",
                        "xuhui张三 FORMAL 2",
                        "changning张三 FORMAL 3",
                        "jingan张三 FORMAL 4",
                        "putuo张三 SPARE 1");
    }

    @Test
    void aSeniorTooManyLeavesThePlanWithASentenceAndTheNextComesUp() {
        senior("xuhui");
        quotas.calculate(SEASON);
        assertThat(nominees.seats())
                .containsExactlyInAnyOrder(
                        "huangpu张三 FORMAL 1",
                        "xuhui张三 REMOVED",
                        "changning张三 FORMAL 2",
                        "jingan张三 FORMAL 3",
                        "putuo张三 FORMAL 4");
        var sentence = "名单构成：先进个人4名中处级1名，超过上限0名（不超过20%）；xuhui张三在处级中得分最低（90.00分），退出名单。";
        assertThat(records.row("select reason from quota_seat where nominee = ?", xuhui))
                .containsEntry("reason", sentence);
        assertThat(quotas.steps(SEASON)).contains("先进个人：" + sentence);
        assertThat(quotas.inputs(SEASON).get(1).removed())
                .singleElement()
                .satisfies(it -> assertThat(it.nominee()).isEqualTo(xuhui));
    }

    @Test
    void whoEverIsPromotedAfterTheQuotasIsFoundAtTheGateBeforeTheApproval() {
        quotas.calculate(SEASON);
        senior("xuhui");
        nominees.records()
                .column(String.class, "select key from award_application")
                .forEach(nominees::passedDossier);
        runtime.createProcessInstanceByKey("award-evaluation")
                .businessKey("cg-2024/award")
                .setVariables(Map.of("season", SEASON, "division", "cg"))
                .startBeforeActivity("approval")
                .execute();
        assertThat(nominees.seats())
                .containsExactlyInAnyOrder(
                        "huangpu张三 FORMAL 1",
                        "xuhui张三 REMOVED",
                        "changning张三 FORMAL 3",
                        "jingan张三 FORMAL 4",
                        "putuo张三 FORMAL 2");
        assertThat(stage.decided(xuhui)).contains("退出名单 规则（自动计算）");
        assertThat(
                        records.column(
                                String.class,
                                "select sentence from award_application_screening where application = ? and rule = 'E6'",
                                xuhui))
                .containsExactly("xuhui张三是处级；先进个人名单中处级不超过20%、一线不低于60%，不符时得分最低的退出。");
    }

    @Test
    void whoeverIsRefusedWithoutASuccessorCountsNoMore() {
        atTheDesk("huangpu");
        atTheDesk("putuo");
        quotas.calculate(SEASON);
        nominees.records()
                .column(String.class, "select key from award_application")
                .forEach(nominees::passedDossier);
        assertThat(succeeding.composition(SEASON, Set.of(huangpu, xuhui)))
                .startsWith("先进个人2名，其中处级0名")
                .contains("一线1名（不低于60%，至少2名），不符合");
        succeeding.cancel(SEASON, Map.of(huangpu, "不予表彰"));
        succeeding.succeed(SEASON, Map.of(changning, "异议成立"), Map.of(), Set.of());
        assertThat(nominees.seats())
                .containsExactlyInAnyOrder(
                        "huangpu张三 REMOVED",
                        "xuhui张三 FORMAL 2",
                        "changning张三 REMOVED",
                        "jingan张三 FORMAL 4",
                        "putuo张三 FORMAL 3");
    }

    private void atTheDesk(String unit) {
        records.jdbc()
                .sql("update project_participant set front_line = false where name = ?")
                .param(unit + "张三")
                .update();
    }

    private String person(String unit, int rank) {
        var entry = records.project("T01", unit, 1, unit + "张三");
        records.reported(entry, 7, 0, 0);
        records.scored(entry, "90.00");
        return nominees.person("T01", unit, rank);
    }

    private void senior(String unit) {
        records.jdbc()
                .sql("update project_participant set grade = '二级调研员' where name = ?")
                .param(unit + "张三")
                .update();
    }
}
