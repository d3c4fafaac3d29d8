package org.meritcompetition.vetting.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritcompetition.season.plan.AwardCategory;

class IdentityTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # name, unit, born, name, unit, born, likeness
                    张三, huangpu, ,        张 三, huangpu, ,        SAME
                    张三, huangpu, 1985-06, 张三, huangpu, ,         SAME
                    张三, huangpu, 1985-06, 张三, huangpu, 1985-07,  OTHER
                    张三, huangpu, 1985-06, 张三, xuhui, 1985-06,    SAME
                    张三, huangpu, 1985-06, 张三, xuhui, ,           PERHAPS
                    张三, huangpu, ,        张三, xuhui, ,           PERHAPS
                    张晓明, huangpu, ,      张小明, huangpu, ,       PERHAPS
                    张晓明, huangpu, ,      张小明, xuhui, ,         OTHER
                    张晓明, huangpu, 1985-06, 张小明, xuhui, 1985-06, PERHAPS
                    张晓明, huangpu, ,      王晓明, huangpu, ,       OTHER
                    张晓明, huangpu, ,      李四, huangpu, ,         OTHER
                    """)
    void people(
            String name,
            String unit,
            String born,
            String other,
            String otherUnit,
            String otherBorn,
            Likeness likeness) {
        var one = new Identity(AwardCategory.INDIVIDUAL, name, unit, born);
        var two = new Identity(AwardCategory.INDIVIDUAL, other, otherUnit, otherBorn);
        assertThat(one.to(two)).isEqualTo(likeness);
        assertThat(two.to(one)).isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    执法一科, huangpu,   执法一科, huangpu,   SAME
                    执法一科, huangpu,   执法一科, xuhui,     OTHER
                    执法监督科, huangpu, 执法监察科, huangpu, PERHAPS
                    执法监督科, huangpu, 执法监察科, xuhui,   OTHER
                    执法一科, huangpu,   执法二科, huangpu,   OTHER
                    """)
    void teams(String name, String unit, String other, String otherUnit, Likeness likeness) {
        var one = new Identity(AwardCategory.COLLECTIVE, name, unit, null);
        var two = new Identity(AwardCategory.COLLECTIVE, other, otherUnit, null);
        assertThat(one.to(two)).isEqualTo(likeness);
        assertThat(two.to(one)).isEqualTo(likeness);
    }
}
