package org.meritcompetition.evaluation.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritcompetition.evaluation.quota.Matchings.matching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SeatMatchingTest {

    @Test
    void theBestRankedGetTheSeatsAndTheNextIsTheSpare() {
        MatchingResult result =
                match(matching().track("T01", 2, "huangpu1", "xuhui1", "jingan1", "putuo1"));
        assertThat(result.selected()).isEqualTo(Map.of("T01", List.of("huangpu1", "xuhui1")));
        assertThat(result.spares()).isEqualTo(Map.of("T01", List.of("jingan1")));
        assertThat(result.unfilled()).isEqualTo(Map.of("T01", 0));
        assertThat(reasons(result))
                .containsExactly(
                        "jingan1：赛道1的2席由名次在前的huangpu1、xuhui1获得。",
                        "putuo1：赛道1的2席由名次在前的huangpu1、xuhui1获得。");
    }

    @Test
    void aUnitAtItsCapKeepsItsOwnOrderOfRecommendation() {
        MatchingResult result =
                match(
                        matching()
                                .caps(UnitCaps.of(1))
                                .track("T01", 1, "huangpu2", "xuhui1")
                                .track("T02", 1, "huangpu1", "jingan1"));
        assertThat(result.selected())
                .isEqualTo(Map.of("T01", List.of("xuhui1"), "T02", List.of("huangpu1")));
        assertThat(reasons(result))
                .containsExactly(
                        "huangpu2：本单位（huangpu）限1席，由推荐次序在前的huangpu1占满。",
                        "jingan1：赛道2的1席由名次在前的huangpu1获得。");
        assertThat(result.spares())
                .isEqualTo(Map.of("T01", List.of("huangpu2"), "T02", List.of("jingan1")));
        assertThat(result.steps().stream().map(MatchingStep::sentence))
                .containsExactly(
                        "赛道1向名次第1的huangpu2提供名额，单位（huangpu，限1席）按推荐次序2留用。",
                        "赛道2向名次第1的huangpu1提供名额，单位（huangpu，限1席）按推荐次序1留用，让出次序在后的huangpu2，其名额退回赛道1。",
                        "赛道1向名次第2的xuhui1提供名额，单位（xuhui，限1席）按推荐次序1留用。");
    }

    @Test
    void aRefusedOfferGoesToTheNextAndASeatThatNobodyCanTakeStaysEmpty() {
        MatchingResult result =
                match(
                        matching()
                                .caps(new UnitCaps(OptionalInt.of(1), Map.of("xuhui", 3)))
                                .track("T01", 1, "huangpu1")
                                .track("T02", 3, "huangpu2", "xuhui1"));
        assertThat(result.selected().get("T02")).containsExactly("xuhui1");
        assertThat(result.unfilled()).isEqualTo(Map.of("T01", 0, "T02", 2));
        assertThat(result.steps().get(1).sentence())
                .isEqualTo("赛道2向名次第1的huangpu2提供名额，单位（huangpu，限1席）已占满，其推荐次序2在后，不留用。");
    }

    @Test
    void aTrackWithoutSeatsAndAUnitWithoutRoomAreToldSo() {
        MatchingResult result =
                match(
                        matching()
                                .caps(new UnitCaps(OptionalInt.of(2), Map.of("xuhui", 0)))
                                .track("T01", 0, "huangpu1")
                                .track("T02", 2, "xuhui1"));
        assertThat(reasons(result))
                .containsExactly("huangpu1：赛道1没有名额。", "xuhui1：本单位（xuhui）在本类别中没有名额。");
        assertThat(result.spares().get("T01")).isEmpty();
    }

    @Test
    void sentencesCallPeopleByTheirNames() {
        MatchingResult result = match(matching().track("T01", 1, "huangpu1", "xuhui1"));
        Map<String, String> names = Map.of("huangpu1", "张三", "xuhui1", "李四", "huangpu", "黄浦区局");
        assertThat(result.displaced().get(0).reason(id -> names.getOrDefault(id, id)))
                .isEqualTo("赛道1的1席由名次在前的张三获得。");
        assertThat(result.steps().get(0).sentence(id -> names.getOrDefault(id, id)))
                .isEqualTo("赛道1向名次第1的张三提供名额，单位（黄浦区局，限3席）按推荐次序1留用。");
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        Map<String, Integer> seats = new LinkedHashMap<>();
        seats.put("T01", -1);
        seats.put("T02", 1);
        Map<String, List<String>> nominations = new LinkedHashMap<>();
        nominations.put("T01", List.of("a", "a", "ghost"));
        nominations.put("T02", List.of("a", "b"));
        nominations.put("T09", List.of("c", "d"));
        Map<String, Nominee> nominees = new LinkedHashMap<>();
        nominees.put("a", new Nominee("huangpu", 1));
        nominees.put("b", new Nominee("huangpu", 1));
        nominees.put("c", new Nominee(" ", 1));
        nominees.put("d", new Nominee("huangpu", 0));
        nominees.put("e", new Nominee("xuhui", 1));
        UnitCaps caps = new UnitCaps(OptionalInt.empty(), Map.of("huangpu", -3));
        assertThat(SeatMatching.faults(new MatchingInput(seats, caps, -1, nominations, nominees)))
                .extracting(Object::toString)
                .containsExactly(
                        "seats.T01：名额应为0至1000000的整数，现为-1",
                        "unitCaps.huangpu：单位限额应为0至1000000的整数，现为-3",
                        "unitCaps.xuhui：没有单位xuhui的限额，也没有 default",
                        "spares：备选名额应为0至1000000的整数，现为-1",
                        "nominations.T01[1]：a在本赛道重复出现",
                        "nominations.T01[2]：nominees 中没有ghost",
                        "nominations.T02[0]：a已在赛道1被提名，一名候选人只能在一条赛道",
                        "nominations.T09：seats 中没有赛道9的名额",
                        "nominees.e：未列入任何赛道的提名名单",
                        "nominees.b.preference：单位huangpu的推荐次序1已给a，不能重复",
                        "nominees.c.unit：参赛单位不能为空",
                        "nominees.d.preference：推荐次序应为正整数，现为0");
    }

    @Test
    void capsBelowTheSeatsAreRefusedUnlessSilentUnitsMakeUpForThem() {
        Matchings matching = matching().track("T01", 3, "huangpu1", "xuhui1").caps(UnitCaps.of(1));
        assertThatThrownBy(() -> match(matching))
                .isInstanceOf(QuotaInputFault.class)
                .hasMessage("unitCaps：2个单位的限额合计2席，少于名额3席，限额须上调");
        matching.caps(UnitCaps.of(1, List.of("huangpu", "xuhui", "jingan")));
        assertThat(match(matching).unfilled()).isEqualTo(Map.of("T01", 1));
    }

    @Test
    void whereNobodyIsNominatedAllSeatsStayEmpty() {
        assertThat(match(matching().track("T01", 3)).unfilled()).isEqualTo(Map.of("T01", 3));
    }

    @Test
    void theHashNamesTheInputs() {
        String hash = match(matching().track("T01", 1, "huangpu1", "xuhui1")).hash();
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(match(matching().track("T01", 1, "xuhui1", "huangpu1")).hash())
                .isNotEqualTo(hash);
        assertThat(match(matching().track("T01", 1, "huangpu1", "xuhui1").spares(2)).hash())
                .isNotEqualTo(hash);
    }

    private static MatchingResult match(Matchings matching) {
        return SeatMatching.match(matching.input());
    }

    private static List<String> reasons(MatchingResult result) {
        return result.displaced().stream().map(one -> one.nominee() + "：" + one.reason()).toList();
    }
}
