package org.meritcompetition.evaluation.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritcompetition.evaluation.eligibility.ACandidacy.aCollective;
import static org.meritcompetition.evaluation.eligibility.ACandidacy.anIndividual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.meritcompetition.evaluation.eligibility.Composition.Member;
import org.meritcompetition.evaluation.eligibility.Composition.Offence;

/** E6: 处级 at most a share, rounded down; the front line at least a share, rounded up. */
class CompositionTest {

    private static final Composition USUAL =
            new Composition(new BigDecimal("0.20"), new BigDecimal("0.60"));

    private final List<Member> list = new ArrayList<>();

    @Test
    void oneSeniorInFiveIsAllowedAndOneInFourIsNot() {
        senior("甲", "90.00");
        for (int i = 1; i <= 3; i++) {
            frontLine("一线" + i, "80.00");
        }
        assertThat(offence())
                .hasValue(
                        new Offence(
                                "甲", "名单构成：先进个人4名中处级1名，超过上限0名（不超过20%）；甲在处级中得分最低（90.00分），退出名单。"));
        frontLine("一线4", "80.00");
        assertThat(offence()).isEmpty();
    }

    @Test
    void aListSaysHowItStands() {
        senior("甲", "90.00");
        frontLine("一线1", "80.00");
        frontLine("一线2", "80.00");
        assertThat(USUAL.standing(list))
                .isEqualTo("先进个人3名，其中处级1名（不超过20%，至多0名），一线2名（不低于60%，至少2名），不符合名单构成要求。");
        frontLine("一线3", "80.00");
        frontLine("一线4", "80.00");
        assertThat(USUAL.standing(list))
                .isEqualTo("先进个人5名，其中处级1名（不超过20%，至多1名），一线4名（不低于60%，至少3名），符合名单构成要求。");
    }

    @Test
    void ofSeveralSeniorsTheOneWithTheLowestScoreLeavesAndAmongEqualsTheLast() {
        senior("甲", "85.00");
        senior("乙", "84.99");
        senior("丙", "84.99");
        for (int i = 1; i <= 7; i++) {
            frontLine("一线" + i, "80.00");
        }
        assertThat(offence()).map(Offence::nominee).hasValue("丙");
        list.add(new Member("丁", "丁", true, false, null));
        assertThat(offence()).map(Offence::nominee).hasValue("丁");
    }

    @Test
    void theFrontLineIsRoundedUpAndSomebodyOffItLeaves() {
        office("机关1", "95.00");
        office("机关2", "70.00");
        frontLine("一线1", "60.00");
        frontLine("一线2", "60.00");
        assertThat(offence())
                .hasValue(
                        new Offence(
                                "机关2", "名单构成：先进个人4名中一线2名，不足3名（不低于60%）；机关2在非一线中得分最低（70.00分），退出名单。"));
        frontLine("一线3", "60.00");
        assertThat(offence()).isEmpty();
    }

    @Test
    void whoWasDecidedOnStays() {
        senior("甲", "60.00");
        senior("乙", "90.00");
        frontLine("一线1", "60.00");
        assertThat(USUAL.offence(list, Set.of("乙", "一线1"))).map(Offence::nominee).hasValue("乙");
        assertThat(USUAL.offence(list, Set.of("一线1"))).isEmpty();
    }

    @Test
    void whereNoSeniorMayLeaveTheFrontLineIsLookedAtAllTheSame() {
        senior("甲", "60.00");
        senior("乙", "90.00");
        office("机关1", "95.00");
        frontLine("一线1", "60.00");
        assertThat(USUAL.offence(list, Set.of("机关1", "一线1"))).map(Offence::nominee).hasValue("机关1");
    }

    @Test
    void anEmptyListComplies() {
        assertThat(offence()).isEmpty();
    }

    @Test
    void everyCandidateIsToldBeforehand() {
        assertThat(sentence(aCollective("执法一科"))).isEqualTo("名单构成只对先进个人有要求，集体不受限制。");
        assertThat(sentence(anIndividual("张三"))).isEqualTo("张三在一线、非处级，不受名单构成限制。");
        assertThat(sentence(anIndividual("张三").post(true, false)))
                .isEqualTo("张三是处级且不在一线；先进个人名单中处级不超过20%、一线不低于60%，不符时得分最低的退出。");
        assertThat(sentence(anIndividual("张三").post(true, true))).startsWith("张三是处级；");
        assertThat(sentence(anIndividual("张三").post(false, false))).startsWith("张三不在一线；");
        assertThat(sentence(anIndividual("张三").unregistered())).startsWith("没有登记张三的职级和岗位");
    }

    private static String sentence(ACandidacy one) {
        var outcome = USUAL.outcome(one.build());
        assertThat(outcome.rule()).isEqualTo(EligibilityRule.E6);
        assertThat(outcome.passed()).isTrue();
        return outcome.sentence();
    }

    private Optional<Offence> offence() {
        return USUAL.offence(list, list.stream().map(Member::key).collect(Collectors.toSet()));
    }

    private void senior(String name, String score) {
        list.add(new Member(name, name, true, false, new BigDecimal(score)));
    }

    private void office(String name, String score) {
        list.add(new Member(name, name, false, false, new BigDecimal(score)));
    }

    private void frontLine(String name, String score) {
        list.add(new Member(name, name, false, true, new BigDecimal(score)));
    }
}
