package org.meritcompetition.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritcompetition.season.plan.AwardCategory.COLLECTIVE;
import static org.meritcompetition.season.plan.AwardCategory.INDIVIDUAL;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritcompetition.evaluation.eligibility.RuleOutcome.Verdict;
import org.meritcompetition.season.plan.AwardCategory;
import org.meritcompetition.shared.DomainRuleViolation;

/** 参赛单位推荐申报: one candidate a form, in the unit's own order, signed by its line leader. */
class UnitApplicationsTest {

    private static final Instant NOW = Instant.parse("2024-11-10T02:00:00Z");

    private final AwardApplication team = application(COLLECTIVE, "T03", "执法一中队", 1, 1);
    private final AwardApplication first = application(INDIVIDUAL, "T03", "张三", 1, 1);
    private final AwardApplication second = application(INDIVIDUAL, "T03", "李四", 2, 2);
    private final UnitApplications own = new UnitApplications(List.of(second, first, team));

    @Test
    void aCandidatesKeyNamesTrackUnitKindAndNumber() {
        assertThat(first.key()).isEqualTo("cg-2024/award/T03/huangpu/P1");
        assertThat(team.key()).isEqualTo("cg-2024/award/T03/huangpu/C1");
    }

    @Test
    void candidatesAreListedByCategoryAndTheUnitsOrder() {
        assertThat(own.filed()).containsExactly(team, first, second);
    }

    @Test
    void theOrderOfFillingIsTheOrderOfRecommendationUnlessANumberIsGiven() {
        assertThat(own.preference(INDIVIDUAL, null)).isEqualTo(3);
        assertThat(own.preference(COLLECTIVE, null)).isEqualTo(2);
        assertThat(own.preference(INDIVIDUAL, 7)).isEqualTo(7);
        assertThatThrownBy(() -> own.preference(INDIVIDUAL, 2))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining("第2位已填“李四”");
    }

    @Test
    void aCandidateTakenBackFreesItsPlaceButNotItsNumber() {
        second.takeBack();
        assertThat(own.filed()).containsExactly(team, first);
        assertThat(own.nextPreference(INDIVIDUAL)).isEqualTo(2);
        assertThat(own.nextOrdinal("T03", INDIVIDUAL)).isEqualTo(3);
        assertThat(own.nextOrdinal("T05", INDIVIDUAL)).isEqualTo(1);
        assertThatThrownBy(() -> own.filed(second.key())).isInstanceOf(DomainRuleViolation.class);
    }

    @Test
    void theSameCandidateTwiceInOneTrackIsImpossibleInAnotherTrackItIsScreenedLater() {
        var again = candidacy(INDIVIDUAL, "张三");
        assertThatThrownBy(() -> own.refuseTwin("T03", again))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessageContaining("“张三”已经在本赛道填报过先进个人");
        assertThatCode(() -> own.refuseTwin("T05", again)).doesNotThrowAnyException();
    }

    @Test
    void aMonthOfBirthThatDiffersTellsTwoOfOneNameApart() {
        var elder = born("1970-01");
        var own = new UnitApplications(List.of(application(elder, "T03", 1, 1)));
        assertThatCode(() -> own.refuseTwin("T03", born("1985-06"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> own.refuseTwin("T03", born("1970-01")))
                .hasMessageContaining("请勿重复填报");
        assertThatThrownBy(() -> own.refuseTwin("T03", born(null)))
                .hasMessageContaining("两人都请填写出生年月");
    }

    @Test
    void whatIsSignedCannotBeTakenBack() {
        first.handIn(true);
        assertThat(first.status()).isEqualTo(ApplicationStatus.SIGNED);
        assertThatThrownBy(first::takeBack).isInstanceOf(DomainRuleViolation.class);
    }

    @Test
    void unsignedCandidatesGoOnMarkedSo() {
        first.handIn(false);
        assertThat(first.status()).isEqualTo(ApplicationStatus.UNSIGNED);
        assertThat(first.isStanding()).isTrue();
        assertThat(first.status().label()).isEqualTo("未经单位审签");
    }

    @Test
    void aCandidateIsEligibleOnlyWhenEveryRuleIsMet() {
        first.handIn(true);
        assertThat(first.isEligible()).isFalse();
        first.screen(List.of(finding(Verdict.PASSED), finding(Verdict.REFUSED)));
        assertThat(first.isEligible()).isFalse();
        first.screen(List.of(finding(Verdict.PASSED), finding(Verdict.FLAGGED)));
        assertThat(first.isEligible()).isTrue();
        assertThat(first.flag()).isEqualTo("FLAGGED。");
    }

    private static Finding finding(Verdict verdict) {
        return new Finding("E1", verdict, verdict + "。");
    }

    private static AwardApplication application(
            AwardCategory category, String track, String name, int ordinal, int preference) {
        return application(candidacy(category, name), track, ordinal, preference);
    }

    private static AwardApplication application(
            Candidacy candidacy, String track, int ordinal, int preference) {
        return new AwardApplication(
                new CandidatePlace("cg-2024", track, "huangpu", candidacy.category(), ordinal),
                candidacy,
                preference,
                ApplicationStatus.FILED,
                "huangpu-liaison",
                NOW);
    }

    private static Candidacy born(String month) {
        return new Candidacy(
                INDIVIDUAL, "cg-2024/T03/huangpu/1", "张三", null, "事迹", month, null, null);
    }

    private static Candidacy candidacy(AwardCategory category, String name) {
        return new Candidacy(category, "cg-2024/T03/huangpu/1", name, null, "事迹");
    }
}
