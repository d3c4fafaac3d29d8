package org.meritcompetition.evaluation.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritcompetition.evaluation.quota.Matchings.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeatSuccessionTest {

    @Test
    void theSpareSucceeds() {
        MatchingInput input =
                matching().track("T01", 2, "huangpu1", "xuhui1", "jingan1", "putuo1").input();
        Succession after = succeed(input, Set.of("huangpu1"));
        assertThat(after.selected()).isEqualTo(Map.of("T01", List.of("xuhui1", "jingan1")));
        assertThat(after.spares()).isEqualTo(Map.of("T01", List.of()));
        assertThat(after.sentences()).containsExactly("赛道1：huangpu1退出，由备选jingan1递补。");
    }

    @Test
    void aSpareWhoseUnitHoldsItsCapIsPassedOver() {
        MatchingInput input =
                matching()
                        .caps(UnitCaps.of(1))
                        .spares(2)
                        .track("T01", 1, "huangpu1")
                        .track("T02", 1, "xuhui1", "huangpu2", "jingan1")
                        .input();
        Succession after = succeed(input, Set.of("xuhui1"));
        assertThat(after.selected().get("T02")).containsExactly("jingan1");
        assertThat(after.spares().get("T02")).containsExactly("huangpu2");
        assertThat(after.sentences())
                .containsExactly(
                        "赛道2：xuhui1退出，由备选jingan1递补。",
                        "赛道2：备选huangpu2未能递补，本单位（huangpu）限1席，已由huangpu1占满，已入选的不让出。");
    }

    @Test
    void whoeverHoldsASeatKeepsItAndWhatNobodyCanTakeStaysEmpty() {
        MatchingInput input =
                matching()
                        .caps(UnitCaps.of(1, List.of("huangpu", "xuhui")))
                        .track("T01", 1, "huangpu1")
                        .track("T02", 1, "huangpu2", "xuhui1")
                        .input();
        Succession after = succeed(input, Set.of("huangpu1"));
        assertThat(after.selected()).isEqualTo(Map.of("T01", List.of(), "T02", List.of("xuhui1")));
        assertThat(after.sentences()).containsExactly("赛道1空缺1席，没有可以递补的备选。");
    }

    @Test
    void successionsFollowOneAnother() {
        MatchingInput input =
                matching().spares(2).track("T01", 1, "huangpu1", "xuhui1", "jingan1").input();
        Succession first = succeed(input, Set.of("huangpu1"));
        Succession second =
                SeatSuccession.succeed(
                        input, first.selected(), first.spares(), Set.of("huangpu1", "xuhui1"));
        assertThat(second.selected()).isEqualTo(Map.of("T01", List.of("jingan1")));
        assertThat(second.hash()).isNotEqualTo(first.hash());
    }

    @Test
    void strangersAndTooManyHoldersAreRefused() {
        MatchingInput input = matching().track("T01", 1, "huangpu1", "xuhui1").input();
        Map<String, List<String>> both = Map.of("T01", List.of("huangpu1", "xuhui1"));
        assertThatThrownBy(() -> SeatSuccession.succeed(input, both, Map.of(), Set.of("stranger")))
                .isInstanceOf(QuotaInputFault.class)
                .hasMessage("nominations：stranger不在所属赛道的提名名单中\nseats.T01：名额1席，少于已入选的2名");
    }

    private static Succession succeed(MatchingInput input, Set<String> removed) {
        MatchingResult before = SeatMatching.match(input);
        return SeatSuccession.succeed(input, before.selected(), before.spares(), removed);
    }
}
