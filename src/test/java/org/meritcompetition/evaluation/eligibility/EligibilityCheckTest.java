package org.meritcompetition.evaluation.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritcompetition.evaluation.eligibility.ABackground.aBackground;
import static org.meritcompetition.evaluation.eligibility.ACandidacy.aCollective;
import static org.meritcompetition.evaluation.eligibility.ACandidacy.anIndividual;
import static org.meritcompetition.evaluation.eligibility.EligibilityRule.E1;
import static org.meritcompetition.evaluation.eligibility.EligibilityRule.E2;
import static org.meritcompetition.evaluation.eligibility.EligibilityRule.E3;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.meritcompetition.evaluation.eligibility.Candidacy.Project.Status;

class EligibilityCheckTest {

    @Test
    void aNamedParticipantOfAnAcceptedProjectThatReportedMayStandAndIsToldWhy() {
        EligibilityCheck check = check(anIndividual("张三"));
        assertThat(check.isEligible("P1")).isTrue();
        assertThat(check.outcomes().get("P1"))
                .extracting(RuleOutcome::sentence)
                .containsExactly(
                        "张三是黄浦区城管执法局在“数字化转型”赛道已受理项目“智慧街面”的登记参与人员。",
                        "项目“智慧街面”应报7期，至少须报6期（80%），已报6期，达到要求。",
                        "张三今年只在“数字化转型”赛道参评先进个人。",
                        "负面清单中没有张三在影响期内的记录（回溯至2023-11-16）。",
                        "张三近1年没有获得过先进个人。",
                        "张三在一线、非处级，不受名单构成限制。");
    }

    @Test
    void theResponsibleDepartmentMayStandWithOrWithoutTheUnitsName() {
        assertThat(sentence(check(aCollective("执法一科")), "C1", E1))
                .isEqualTo("执法一科是黄浦区城管执法局在“数字化转型”赛道已受理项目“智慧街面”的责任部门。");
        assertThat(check(aCollective("黄浦区城管执法局执法一科")).isEligible("C1")).isTrue();
        assertThat(sentence(check(aCollective("法制科")), "C1", E1))
                .isEqualTo("法制科所依据的项目“智慧街面”登记的责任部门是执法一科，不是法制科。");
    }

    @Test
    void whoIsNotNamedOrStandsElsewhereOrWithoutAcceptanceIsRefused() {
        assertThat(sentence(check(anIndividual("王五")), "P1", E1))
                .isEqualTo("王五所依据的项目“智慧街面”登记的参与人员中没有王五。");
        assertThat(sentence(check(anIndividual("张三").without()), "P1", E1))
                .isEqualTo("张三没有黄浦区城管执法局在“数字化转型”赛道登记的竞赛项目作依据。");
        EligibilityCheck check =
                check(anIndividual("张三").ofUnit("xuhui", "徐汇区城管执法局").status(Status.NOT_ACCEPTED));
        assertThat(sentence(check, "P1", E1)).isEqualTo("张三所依据的项目“智慧街面”不是徐汇区城管执法局登记的，且未经受理。");
        assertThat(check.isEligible("P1")).isFalse();
    }

    @Test
    void theReportingShareIsExact() {
        assertThat(check(anIndividual("张三").reported(4, 5)).isEligible("P1")).isTrue();
        EligibilityCheck short1 = check(anIndividual("张三").reported(5, 7));
        assertThat(short1.isEligible("P1")).isFalse();
        assertThat(sentence(short1, "P1", E2)).isEqualTo("项目“智慧街面”应报7期，至少须报6期（80%），已报5期，还差1期。");
        assertThat(sentence(check(anIndividual("张三").reported(0, 0)), "P1", E2))
                .isEqualTo("项目“智慧街面”没有应报的期数，不欠报送。");
        assertThat(sentence(check(anIndividual("张三").status(Status.WITHDRAWN)), "P1", E2))
                .isEqualTo("项目“智慧街面”已撤回，不能再作评选依据。");
    }

    @Test
    void whoStandsTwiceGoesOnWhereTheUnitRecommendsFirst() {
        EligibilityCheck check =
                check(
                        anIndividual("欧阳·娜 娜").key("P1").preference(2).inTrack("T05", "执法监督"),
                        anIndividual("欧阳娜娜").key("P2").preference(1));
        assertThat(check.isEligible("P2")).isTrue();
        assertThat(sentence(check, "P1", E3))
                .isEqualTo("欧阳·娜 娜（“执法监督”赛道）与“数字化转型”赛道的欧阳娜娜为同一人，一年只在一条赛道参评一项荣誉，以后者为准。");
        assertThat(sentence(check, "P2", E3)).isEqualTo("欧阳娜娜今年只在“数字化转型”赛道参评先进个人（另有1份同名申报不予采用）。");
    }

    @Test
    void aCandidacyThatFailsOtherwiseBlocksNobody() {
        EligibilityCheck check =
                check(
                        anIndividual("张三").key("P1").preference(1).without(),
                        anIndividual("张三").key("P2").preference(2));
        assertThat(check.isEligible("P1")).isFalse();
        assertThat(check.isEligible("P2")).isTrue();
    }

    @Test
    void theSameNameInAnotherUnitOrCategoryIsSomebodyElse() {
        EligibilityCheck check =
                check(
                        anIndividual("张三").key("P1"),
                        anIndividual("张三").key("P2").ofUnit("xuhui", "徐汇区城管执法局").own());
        assertThat(check.isEligible("P1")).isTrue();
        assertThat(check.isEligible("P2")).isTrue();
    }

    @Test
    void collectivesWithNearlyTheSameNameAreFlaggedAndGoOn() {
        EligibilityCheck check =
                check(
                        aCollective("执法监督大队").key("C1").team("执法监督大队"),
                        aCollective("执法督察大队").key("C3").team("执法督察大队"),
                        aCollective("执法监督队").key("C2").team("执法监督队").inTrack("T05", "执法监督"));
        assertThat(sentence(check, "C1", E3))
                .isEqualTo("执法监督大队（“数字化转型”赛道）与本单位的执法监督队（“执法监督”赛道）名称相近，请核对是否同一集体；暂按不同集体处理。");
        assertThat(outcome(check, "C1", E3).flagged()).isTrue();
        assertThat(outcome(check, "C3", E3).flagged()).isFalse();
        assertThat(check.isEligible("C2")).isTrue();
    }

    @Test
    void everyRuleNamesItsSource() {
        assertThat(EligibilityRule.values()).extracting(EligibilityRule::source).doesNotContain("");
    }

    @Test
    void whatCannotBeAskedIsRefused() {
        assertThatThrownBy(() -> check(anIndividual("张三"), anIndividual("李四")))
                .hasMessage("P1 stands twice");
        assertThatThrownBy(() -> aBackground().reporting("80"))
                .hasMessage("no share between 0 and 1: 80");
        assertThatThrownBy(() -> check(anIndividual("张三").reported(3, 2)))
                .hasMessage("3 of 2 reports made");
    }

    private static EligibilityCheck check(ACandidacy... candidacies) {
        return EligibilityCheck.of(
                Arrays.stream(candidacies).map(ACandidacy::build).toList(), aBackground().build());
    }

    private static RuleOutcome outcome(EligibilityCheck check, String key, EligibilityRule rule) {
        return check.outcomes().get(key).get(rule.ordinal());
    }

    private static String sentence(EligibilityCheck check, String key, EligibilityRule rule) {
        return outcome(check, key, rule).sentence();
    }
}
