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

    @ParameterizedTest
    @CsvSource({
        "cg-unit-huangpu-liaison, 分管领导督促, 主要领导督促, 竞赛办督办",
        "cg-unit-huangpu-line-leader, 主要领导督促, 主要领导督促, 竞赛办督办",
        "cg-unit-huangpu-head, 竞赛办督促, 领导小组督促, 竞赛办督办",
        "cg-track-T01, 竞赛办督促, 领导小组督促, 竞赛办督办",
        "cg-office, 领导小组督促, 领导小组督促, 领导小组督办",
        "cg-leading-group, 竞赛办督促, 竞赛办督促, 竞赛办督办",
    })
    void aRungIsNamedAfterWhomItGoesTo(
            String responsible, String lineLeader, String head, String supervisor) {
        assertThat(nameOf(Rung.LINE_LEADER, responsible)).isEqualTo(lineLeader);
        assertThat(nameOf(Rung.HEAD, responsible)).isEqualTo(head);
        assertThat(nameOf(Rung.SUPERVISION, responsible)).isEqualTo(supervisor);
        assertThat(Rung.HEAD.labelFor(null)).isEqualTo("再次督促");
        assertThat(Rung.LAST_REMINDER.labelFor(responsible)).isEqualTo("临期提醒");
    }

    private static String nameOf(Rung rung, String responsible) {
        return rung.labelFor(Urging.whoUrges(responsible, rung));
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
