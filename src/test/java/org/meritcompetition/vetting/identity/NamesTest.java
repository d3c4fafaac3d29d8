package org.meritcompetition.vetting.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritcompetition.shared.WrittenName;

class NamesTest {

    @ParameterizedTest
    @CsvSource({"欧阳·娜娜, 欧阳娜娜", "张　三, 张三", "ＡＢ科（一）, ab科一", "第一中队, 第１中队", "阿依古丽•买买提, 阿依古丽·买买提"})
    void mean(String a, String b) {
        assertThat(WrittenName.normalised(a)).isEqualTo(WrittenName.normalised(b));
    }

    @ParameterizedTest
    @CsvSource({
        "执法监督科, 执法监察科, true",
        "执法监督科, 监督科, false",
        "执法监督大队, 执法监督队, true",
        "执法一中队, 执法二中队, false",
        "第一中队, 一中队, true",
        "执法一中队, 执法十一中队, false",
        "东片区中队, 西片区中队, false",
        "执法科, 执法科, false"
    })
    void areNear(String a, String b, boolean near) {
        assertThat(Names.areNear(WrittenName.normalised(a), WrittenName.normalised(b)))
                .isEqualTo(near);
        assertThat(Names.areNear(WrittenName.normalised(b), WrittenName.normalised(a)))
                .isEqualTo(near);
    }

    @Test
    void normalisingTwiceChangesNothing() {
        String once = WrittenName.normalised("黄浦区（第一）执法·大队 Ａ");
        assertThat(WrittenName.normalised(once)).isEqualTo(once).isEqualTo("黄浦区第1执法大队a");
    }
}
