package org.meritcompetition.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgingTest {

    @ParameterizedTest
    @CsvSource({
        "cg-unit-huangpu-liaison, cg-unit-huangpu-line-leader, cg-unit-huangpu-head, cg-office",
        "cg-unit-huangpu-project-owner, cg-unit-huangpu-line-leader, cg-unit-huangpu-head, cg-office",
        "cg-unit-huangpu-line-leader, cg-unit-huangpu-head, cg-unit-huangpu-head, cg-office",
        "cg-unit-huangpu-head, cg-office, cg-leading-group, cg-office",
        "cg-track-T01, cg-office, cg-leading-group, cg-office",
        "cg-track-T01-deputy, cg-office, cg-leading-group, cg-office",
        "cg-office, cg-leading-group, cg-leading-group, cg-leading-group",
        "cg-leading-group, cg-office, cg-office, cg-office",
    })
    void anOverdueDutyClimbsToTheNextInCharge(
            String responsible, String lineLeader, String head, String supervisor) {
        assertThat(Urging.whoUrges(responsible, Rung.LINE_LEADER)).isEqualTo(lineLeader);
        assertThat(Urging.whoUrges(responsible, Rung.HEAD)).isEqualTo(head);
        assertThat(Urging.whoUrges(responsible, Rung.SUPERVISION)).isEqualTo(supervisor);
    }

    @Test
    void nobodyIsToldOfAnotherBeforeTheDutyIsOverdue() {
        assertThatThrownBy(() -> Urging.whoUrges("cg-office", Rung.LAST_REMINDER))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aGroupThatNoSeasonHasIsAFaultOfTheModel() {
        assertThatThrownBy(() -> Urging.whoUrges("accounting", Rung.HEAD))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
