package org.meritcompetition.deadline.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelPlaceTest {

    @ParameterizedTest
    @CsvSource({
        "cg-2024/unit/huangpu, huangpu, cg-2024/unit/huangpu",
        "cg-2024/T03/huangpu/1, huangpu, cg-2024/T03/huangpu/1",
        "cg-2024/unit/huangpu#draftWorkPlan, huangpu, cg-2024/unit/huangpu#draftWorkPlan",
        "cg-2024/award, huangpu, cg-2024/award/huangpu",
        "cg-2024/award, a, cg-2024/award/a",
        "cg-2024/award, aw, cg-2024/award/aw",
        "cg-2024, huangpu, cg-2024/huangpu",
        "cg-2024/award, , cg-2024/award",
    })
    void aDutyThatOneInstanceHoldsForManyIsToldApartByItsUnit(
            String instance, String unit, String subject) {
        assertThat(ModelPlace.subjectOf(instance, unit)).isEqualTo(subject);
    }
}
