package org.meritcompetition.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.meritcompetition.season.plan.Rubric;
import org.meritcompetition.season.plan.Weights;
import org.meritcompetition.shared.DomainRuleViolation;

/** 过程得分: 年初部署 10, 日常考核 30, 中途检查 20, 年终考核 40. */
class ScorePartsTest {

    private static final Weights USUAL = new Weights(10, 30, 20, 40);

    @Test
    void fullMarksInAllFourChecksMakeOneHundred() {
        assertThat(score("10", "30", "20", "100", USUAL)).isEqualTo("100.00");
    }

    @Test
    void theFourChecksAreAddedByTheirWeights() {
        assertThat(score("8.5", "24.25", "15", "88", USUAL)).isEqualTo("82.95");
    }

    @Test
    void anotherSeasonsWeightsAreTakenFromItsFile() {
        assertThat(score("5", "30", "20", "50", new Weights(40, 10, 10, 40))).isEqualTo("60.00");
    }

    @Test
    void aPartThatNobodyMarkedIsLeftOutAndTheOthersAreRenormalised() {
        assertThat(score("8", "24", "16", null, USUAL)).isEqualTo("80.00");
        assertThat(score(null, "30", null, "50", USUAL)).isEqualTo("71.43");
    }

    @Test
    void itIsRoundedOnceHalfUp() {
        assertThat(score("10", null, null, "0.01", new Weights(1, 0, 0, 7))).isEqualTo("12.51");
        assertThat(score(null, null, "0.01", "0", new Weights(0, 0, 10, 90))).isEqualTo("0.01");
    }

    @Test
    void aYearWithoutAnyMarkScoresNothing() {
        assertThat(score(null, null, null, null, USUAL)).isEqualTo("0.00");
        assertThat(score("10", null, null, null, new Weights(0, 30, 30, 40))).isEqualTo("0.00");
    }

    @Test
    void eachOfTheFourCriteriaHasTwentyFivePoints() {
        assertThat(marks("25", "24.5", "0", "12.25").total()).isEqualByComparingTo("61.75");
        assertThatThrownBy(() -> marks("25.01", "0", "0", "0").refuseBeyond(Rubric.EVEN))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessage("“比成效”不能大于25分，请改正后再提交。");
        var uneven = new Rubric(40, 30, 20, 10);
        marks("40", "30", "20", "10").refuseBeyond(uneven);
        assertThatThrownBy(() -> marks("40", "30", "20", "10.01").refuseBeyond(uneven))
                .isInstanceOf(DomainRuleViolation.class)
                .hasMessage("“比示范性”不能大于10分，请改正后再提交。");
        assertThatThrownBy(() -> marks("-1", "0", "0", "0"))
                .isInstanceOf(DomainRuleViolation.class);
        assertThatThrownBy(() -> marks("1.005", "0", "0", "0"))
                .isInstanceOf(DomainRuleViolation.class);
        assertThatThrownBy(() -> new YearEndMarks(null, null, null, null))
                .isInstanceOf(DomainRuleViolation.class);
    }

    private static YearEndMarks marks(String a, String b, String c, String d) {
        return new YearEndMarks(number(a), number(b), number(c), number(d));
    }

    private static String score(
            String plan, String daily, String midterm, String yearEnd, Weights weights) {
        return new ScoreParts(number(plan), number(daily), number(midterm), number(yearEnd))
                .weighted(weights)
                .toPlainString();
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
