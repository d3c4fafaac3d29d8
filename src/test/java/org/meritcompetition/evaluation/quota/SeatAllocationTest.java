package org.meritcompetition.evaluation.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meritcompetition.evaluation.quota.Allocations.largestRemainder;
import static org.meritcompetition.evaluation.quota.Allocations.sainteLague;
import static org.meritcompetition.evaluation.quota.Allocations.seats;
import static org.meritcompetition.evaluation.quota.Allocations.tracks;
import static org.meritcompetition.evaluation.quota.Allocations.with;
import static org.meritcompetition.evaluation.quota.Allocations.withBaseAndReserve;
import static org.meritcompetition.evaluation.quota.Allocations.withTieBreak;
import static org.meritcompetition.evaluation.quota.Allocations.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeatAllocationTest {

    private static final int[] FIRST = {34, 22, 41, 58, 19, 13, 6, 27, 24, 16};
    private static final int[] SECOND = {20, 30, 36, 30, 31, 13, 22, 14, 22, 38};

    @Test
    void theVectorsOfTheDomain() {
        assertThat(seats(sainteLague(30, FIRST))).containsExactly(4, 2, 5, 7, 2, 1, 1, 3, 3, 2);
        assertThat(seats(largestRemainder(30, FIRST)))
                .containsExactly(4, 2, 5, 7, 2, 1, 1, 3, 3, 2);
        assertThat(seats(within(sainteLague(30, FIRST), 1, 5)))
                .containsExactly(4, 3, 5, 5, 2, 2, 1, 3, 3, 2);
        assertThat(seats(within(sainteLague(40, FIRST), 2, 7)))
                .containsExactly(5, 3, 7, 7, 3, 2, 2, 4, 4, 3);
    }

    @Test
    void largestRemainderTakesASeatBackWhenOneIsAdded() {
        assertThat(seats(largestRemainder(30, SECOND)))
                .containsExactly(2, 3, 4, 3, 4, 2, 3, 2, 3, 4);
        assertThat(seats(largestRemainder(31, SECOND)))
                .containsExactly(2, 4, 4, 4, 4, 1, 3, 2, 3, 4);
    }

    @Test
    void everySeatHasItsSentence() {
        AllocationResult result = SeatAllocation.allocate(sainteLague(4, 34, 22, 13));
        assertThat(result.steps())
                .containsExactly(
                        "可分配4席＝总数4席－预留0席，方法：席位商值法（权重÷（2×已得席位＋1））",
                        "第1席→赛道1，商值34/1；其次为赛道2，商值22.00",
                        "第2席→赛道2，商值22/1；其次为赛道3，商值13.00",
                        "第3席→赛道3，商值13/1；其次为赛道1，商值11.33",
                        "第4席→赛道1，商值34/3；其次为赛道2，商值7.33");
    }

    @Test
    void largestRemainderExplainsSharesBoundsAndRemainders() {
        AllocationInput input = largestRemainder(10, 60, 30, 10);
        List<TrackWeight> bounded = new ArrayList<>(input.tracks());
        bounded.set(0, bounded.get(0).within(0, 5));
        assertThat(SeatAllocation.allocate(with(input, bounded)).steps())
                .containsExactly(
                        "可分配10席＝总数10席－预留0席，方法：最大余数法",
                        "第1至5席→赛道1，应得10×60/100＝6.00席，高于上限，定为5席",
                        "第6至8席→赛道2，应得5×30/40＝3.75席，取整数部分",
                        "第9席→赛道3，应得5×10/40＝1.25席，取整数部分",
                        "第10席→赛道2，余数30/40；其次为赛道3，余数0.25");
    }

    @Test
    void baseAndReserveComeBeforeTheProportionalPart() {
        AllocationInput plain = sainteLague(30, FIRST);
        AllocationResult result = SeatAllocation.allocate(withBaseAndReserve(plain, 1, 5));
        assertThat(result.reserve()).isEqualTo(5);
        assertThat(result.seats().values()).allMatch(seats -> seats >= 1);
        assertThat(result.seats().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(25);
        assertThat(seats(withBaseAndReserve(largestRemainder(10, 3, 1), 2, 2)))
                .containsExactly(5, 3);
    }

    @Test
    void aTrackWithoutWeightGetsItsMinimumOnly() {
        List<TrackWeight> tracks = new ArrayList<>(tracks(0, 0, 5));
        tracks.set(0, tracks.get(0).within(2, 9));
        assertThat(seats(with(sainteLague(9, 1), tracks))).containsExactly(2, 0, 7);
        assertThat(seats(with(largestRemainder(9, 1), tracks))).containsExactly(2, 0, 7);
    }

    @Test
    void theLargerWeightWinsAnEqualQuotient() {
        // 9/3 = 3/1
        assertThat(seats(sainteLague(2, 9, 3))).containsExactly(2, 0);
    }

    @Test
    void anUndecidedTieIsRefusedByName() {
        AllocationInput tied = sainteLague(4, 5, 5, 5);
        assertThatThrownBy(() -> SeatAllocation.allocate(tied))
                .isInstanceOf(QuotaInputFault.class)
                .hasMessage("tieBreak：赛道1、赛道2、赛道3的商值和权重都相等，剩余1席不足以各得一席，请竞赛办在 tieBreak 中排定先后");
        assertThatThrownBy(() -> seats(withTieBreak(tied, List.of("T02", "T03"))))
                .isInstanceOf(QuotaInputFault.class);
        assertThat(seats(withTieBreak(tied, List.of("T03", "T01", "T02"))))
                .containsExactly(1, 1, 2);
        AllocationInput remainders = largestRemainder(4, 5, 5, 5);
        assertThatThrownBy(() -> SeatAllocation.allocate(remainders))
                .isInstanceOf(QuotaInputFault.class)
                .hasMessageContaining("赛道1、赛道2、赛道3的余数和权重都相等");
        assertThat(seats(withTieBreak(remainders, List.of("T02", "T01", "T03"))))
                .containsExactly(1, 2, 1);
    }

    @Test
    void aTieThatDecidesNothingNeedsNoOrder() {
        assertThat(seats(sainteLague(6, 5, 5, 5))).containsExactly(2, 2, 2);
        assertThat(seats(largestRemainder(4, 3, 3, 1))).containsExactly(2, 2, 0);
    }

    @Test
    void infeasibleBoundsAreRefusedWithTheBoundThatMustGiveWay() {
        assertThat(faults(within(sainteLague(30, FIRST), 4, 9)))
                .containsExactly(
                        "tracks[6].min：各赛道下限合计40席，多于可分配的30席，下限须让步，至少共减10席，首先是赛道7的下限4席（按权重应得0.69席）");
        assertThat(faults(within(sainteLague(30, FIRST), 0, 2)))
                .containsExactly(
                        "tracks[3].max：各赛道上限合计20席，少于可分配的30席，上限须让步，至少共加10席，首先是赛道4的上限2席（按权重应得6.69席）");
        assertThat(faults(withBaseAndReserve(sainteLague(30, FIRST), 4, 0)))
                .containsExactly("base：基本名额每条赛道4席、10条赛道共40席，多于可分配的30席，基本名额须下调");
        assertThat(faults(sainteLague(3, 0, 0))).containsExactly("tracks：各赛道权重都为0，3席无从分配");
    }

    @Test
    void theFixedTableIsOnlyChecked() {
        Map<String, Integer> table = new LinkedHashMap<>();
        IntStream.rangeClosed(1, 10).forEach(i -> table.put("T%02d".formatted(i), 3));
        AllocationInput annex = AllocationInput.fixed("先进集体", 30, table);
        AllocationResult result = SeatAllocation.allocate(annex);
        assertThat(result.seats()).isEqualTo(table);
        assertThat(result.steps()).hasSize(11).endsWith("第28至30席→赛道10，名额表定为3席");
        table.put("T10", 4);
        assertThat(faults(AllocationInput.fixed("先进集体", 30, table)))
                .containsExactly("total：名额表合计31席，加预留0席，与总名额30席不符");
    }

    @Test
    void allFaultyValuesAreNamedAtOnce() {
        List<TrackWeight> tracks =
                List.of(
                        new TrackWeight(
                                "T01",
                                new BigDecimal("-1"),
                                -2,
                                OptionalInt.of(-3),
                                OptionalInt.empty()),
                        TrackWeight.of("T01", 5).within(3, 2),
                        new TrackWeight(
                                " ",
                                new BigDecimal("0.1234567"),
                                0,
                                OptionalInt.empty(),
                                OptionalInt.empty()));
        AllocationInput input =
                new AllocationInput(
                        "",
                        0,
                        AllocationMethod.FIXED,
                        -1,
                        -1,
                        tracks,
                        List.of("T01", "T01", "T09"));
        assertThat(faults(input))
                .containsExactly(
                        "total：总名额应为1至100000的整数，现为0",
                        "base：每条赛道的基本名额不能为负数，现为-1",
                        "reserve：预留名额不能为负数，现为-1",
                        "tracks[0].weight：权重应为0至9999999999之间、至多六位小数的数",
                        "tracks[0].min：下限不能为负数，现为-2",
                        "tracks[0].max：上限不能为负数，现为-3",
                        "tracks[0].seats：固定名额表缺少赛道1的名额",
                        "tracks[1].code：赛道1重复出现",
                        "tracks[1].min：下限3席高于上限2席",
                        "tracks[1].seats：固定名额表缺少赛道1的名额",
                        "tracks[2].code：赛道代码不能为空",
                        "tracks[2].weight：权重应为0至9999999999之间、至多六位小数的数",
                        "tracks[2].seats：固定名额表缺少赛道 的名额",
                        "tieBreak[1]：赛道1重复出现",
                        "tieBreak[2]：没有代码为T09的赛道");
    }

    @Test
    void theHashNamesTheInputsAndNotTheirOrder() {
        AllocationInput input = sainteLague(30, FIRST);
        List<TrackWeight> reversed = new ArrayList<>(input.tracks());
        Collections.reverse(reversed);
        String hash = SeatAllocation.allocate(input).hash();
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(SeatAllocation.allocate(with(input, reversed)).hash()).isEqualTo(hash);
        assertThat(SeatAllocation.allocate(sainteLague(31, FIRST)).hash()).isNotEqualTo(hash);
        assertThat(SeatAllocation.allocate(largestRemainder(30, FIRST)).hash()).isNotEqualTo(hash);
        assertThat(SeatAllocation.allocate(within(input, 0, 30)).hash()).isNotEqualTo(hash);
    }

    private static List<String> faults(AllocationInput input) {
        return SeatAllocation.faults(input).stream().map(Object::toString).toList();
    }
}
