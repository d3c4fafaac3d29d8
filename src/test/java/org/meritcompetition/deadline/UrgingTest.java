package org.meritcompetition.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgingTest {

    @ParameterizedTest
    @CsvSource({
        "cg-unit-huangpu-liaison, cg-unit-huangpu-line-leader",
        "cg-unit-huangpu-project-owner, cg-unit-huangpu-line-leader",
        "cg-unit-huangpu-line-leader, cg-unit-huangpu-head",
        "cg-unit-huangpu-head, cg-office",
        "cg-track-T01, cg-office",
        "cg-track-T01-deputy, cg-office",
        "cg-office, cg-leading-group",
        "cg-leading-group, cg-office",
    })
    void anOverdueDutyGoesToTheNextInCharge(String responsible, String urger) {
        assertThat(Urging.whoUrges(responsible)).isEqualTo(urger);
    }

    @Test
    void aGroupThatNoSeasonHasIsAFaultOfTheModel() {
        assertThatThrownBy(() -> Urging.whoUrges("accounting"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
