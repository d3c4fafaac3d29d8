package org.meritcompetition.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritcompetition.season.plan.AwardCategory.COLLECTIVE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class QuotaCalculationTest {

    private static final Map<String, String> UNITS =
            Map.of("huangpu", "黄浦局", "xuhui", "徐汇局", "T01", "法治建设赛道", "T02", "专项执法赛道");

    private final List<RankedNominee> nominees = new ArrayList<>();
    private final List<String> decided = new ArrayList<>();
    private final List<SeatMove> moves = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private int cap = 3;

    @Test
    void seatsGoDownTheRanksAndTheNextIsSpare() {
        nominated("甲", "T01", "huangpu", 1, 1);
        nominated("乙", "T01", "xuhui", 2, 1);
        nominated("丙", "T01", "huangpu", 3, 2);
        nominated("丁", "T01", "xuhui", 4, 2);
        assertThat(seats())
                .containsExactly("甲 FORMAL 1", "乙 FORMAL 2", "丙 SPARE 1", "丁 NEITHER null");
        assertThat(reason("丙")).isEqualTo("法治建设赛道的2席由名次在前的甲（黄浦局）、乙（徐汇局）获得。");
        assertThat(outcome().places()).hasSize(4);
    }

    @Test
    void aUnitKeepsAtMostItsCapInItsOwnOrder() {
        cap = 1;
        nominated("甲", "T01", "huangpu", 1, 2);
        nominated("乙", "T02", "huangpu", 1, 1);
        nominated("丙", "T01", "xuhui", 2, 1);
        assertThat(seats()).containsExactly("甲 SPARE 1", "丙 FORMAL 1", "乙 FORMAL 1");
        assertThat(reason("甲")).isEqualTo("本单位（黄浦局）限1席，由推荐次序在前的乙（黄浦局）占满。");
    }

    @Test
    void equalNomineesAcrossTheLastSeatWaitForTheLeadingGroup() {
        nominated("甲", "T01", "huangpu", 1, 1);
        nominated("乙", "T01", "xuhui", 2, 1);
        nominated("丙", "T01", "huangpu", 2, 2);
        assertThat(tied()).containsExactly(List.of("乙", "丙"));
        decided.addAll(List.of("丙", "乙"));
        assertThat(tied()).isEmpty();
        assertThat(seats()).containsExactly("甲 FORMAL 1", "丙 FORMAL 2", "乙 SPARE 1");
    }

    @Test
    void equalNomineesWhoAllHoldSeatsNeedNoDecision() {
        nominated("甲", "T01", "huangpu", 1, 1);
        nominated("乙", "T01", "xuhui", 1, 1);
        nominated("丙", "T01", "huangpu", 3, 2);
        assertThat(tied()).isEmpty();
    }

    @Test
    void equalSparesWaitForTheLeadingGroupSinceOneSucceedsFirst() {
        nominated("甲", "T01", "huangpu", 1, 1);
        nominated("乙", "T01", "xuhui", 2, 1);
        nominated("丙", "T01", "huangpu", 3, 2);
        nominated("丁", "T01", "xuhui", 3, 2);
        assertThat(tied()).containsExactly(List.of("丙", "丁"));
    }

    @Test
    void aMovedSeatIsOpenInTheOtherTrackOnly() {
        nominated("甲", "T01", "huangpu", 1, 1);
        nominated("乙", "T01", "xuhui", 2, 1);
        nominated("丙", "T01", "huangpu", 3, 2);
        moves.add(new SeatMove(COLLECTIVE, "T02", "T01"));
        assertThat(seats()).containsExactly("甲 FORMAL 1", "乙 FORMAL 2", "丙 FORMAL 3");
        assertThat(outcome().places())
                .hasSize(4)
                .contains(new QuotaPlan.Place(COLLECTIVE, "T01", 3))
                .doesNotContain(new QuotaPlan.Place(COLLECTIVE, "T02", 2));
        assertThat(outcome().steps()).contains("先进集体：竞赛办把专项执法赛道空缺的1席调剂到法治建设赛道。");
    }

    @Test
    void whoIsSkippedLeavesTheSeatToTheNext() {
        nominated("甲", "T01", "huangpu", 1, 1);
        nominated("乙", "T01", "xuhui", 2, 1);
        nominated("丙", "T01", "huangpu", 3, 2);
        skipped.add("甲");
        assertThat(seats()).containsExactly("乙 FORMAL 1", "丙 FORMAL 2");
    }

    @Test
    void theSameInputsGiveTheSameHashInWhateverOrderTheyCome() {
        nominated("甲", "T01", "huangpu", 1, 1);
        nominated("乙", "T01", "xuhui", 2, 1);
        var hash = outcome().hash();
        Collections.reverse(nominees);
        assertThat(outcome().hash()).isEqualTo(hash).hasSize(64);
        skipped.add("乙");
        assertThat(outcome().hash()).isNotEqualTo(hash);
    }

    private void nominated(String who, String track, String unit, int rank, int preference) {
        nominees.add(
                new RankedNominee(
                        who,
                        COLLECTIVE,
                        track,
                        unit,
                        who,
                        "entry",
                        rank,
                        preference,
                        BigDecimal.TEN));
    }

    private QuotaOutcome outcome() {
        var inputs =
                new CategoryInputs(
                        COLLECTIVE,
                        4,
                        new TreeMap<>(Map.of("T01", 2, "T02", 2)),
                        cap,
                        1,
                        List.of("huangpu", "xuhui", "changning", "jingan"),
                        nominees,
                        decided,
                        moves,
                        skipped);
        return QuotaCalculation.of("cg-2024", List.of(inputs), UNITS);
    }

    private List<String> seats() {
        return outcome().seats().stream()
                .map(seat -> "%s %s %s".formatted(seat.nominee(), seat.status(), seat.place()))
                .toList();
    }

    private String reason(String who) {
        return outcome().seats().stream()
                .filter(seat -> seat.nominee().equals(who))
                .findFirst()
                .orElseThrow()
                .reason();
    }

    private List<List<String>> tied() {
        return outcome().ties().stream()
                .map(tie -> tie.stream().map(RankedNominee::key).toList())
                .toList();
    }
}
