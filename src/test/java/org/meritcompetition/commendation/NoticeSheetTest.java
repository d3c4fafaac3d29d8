package org.meritcompetition.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person's name is masked in public. */
class NoticeSheetTest {

    @ParameterizedTest
    @CsvSource({"张明, 张*", "张小明, 张*明", "欧阳小明, 欧**明", "𠮷小明, 𠮷*明", "艾, *", "买买提·艾力, 买****力"})
    void theMiddleOfANameIsMasked(String name, String shown) {
        assertThat(NoticeSheet.masked(name)).isEqualTo(shown);
    }
}
