package org.meritcompetition.evaluation.quota;

import java.util.Set;

/**
 * Stage 2: binds the seats of the tracks to named nominees (notice, section
 * 七（三）"赛道部门评委提名推荐、竞赛办综合统筹名额分配").
 *
 * <p>Every track offers its seats down its ranked list, every unit keeps at most its cap and
 * prefers its own order of recommendation, a refused offer goes to the track's next. Among all
 * outcomes without justified envy this is the one that follows the judges' ranks most closely.
 */
public final class SeatMatching {

    /** Version of the calculation; it changes when the same input may lead to other nominees. */
    public static final String VERSION = "1";

    private SeatMatching() {}

    /**
     * Matches seats and nominees. A million nominees take about a second.
     *
     * @return 正式, 备选 and the reason of everyone without a seat; the same for any order of the input
     * @throws QuotaInputFault with all faults of the input: a nominee twice or unknown or on no
     *     list, one preference given twice, a track without a number of seats, a unit without a
     *     cap, caps that sum below the seats
     */
    public static MatchingResult match(MatchingInput input) {
        MatchingBoard board = MatchingBoard.of(input);
        boolean[] nobody = new boolean[board.nominees.length];
        boolean[] held = DeferredAcceptance.match(board, nobody, board.seats, board.caps);
        String hash = board.hash("deferred-acceptance", input.unitCaps()).hex();
        return MatchingReport.of(board, held, nobody, hash);
    }

    /**
     * Succession 递补 after nominees dropped out: 备选 follow in rank, the caps are checked again, and
     * whoever holds a seat keeps it.
     *
     * <p>To run {@link #match} again without those who dropped out would not do: the room that one
     * of them leaves under the unit's cap may let another of the unit claim a seat of a second
     * track, from someone whose name is already on the list. So only open seats are offered, to
     * those who hold none, and a unit has the room that its holders leave. Where several seats are
     * open at once they are matched together, by the same rule as before. A seat that nobody could
     * take before counts as open; where it went back to the reserve, or is lost because of fraud,
     * the caller lowers {@code seats}. What a nominee may then envy a holder, its reason says.
     *
     * @param input the input of the matching, with the seats and caps that hold now
     * @param before the matching, or the last succession after it
     * @param removed all who have dropped out so far, holders and 备选 alike
     * @throws QuotaInputFault with all faults of the input; also if {@code removed} or {@code
     *     before} name someone whom the lists do not have, or a track has fewer seats than holders
     */
    public static Succession succeed(
            MatchingInput input, MatchingResult before, Set<String> removed) {
        return new SuccessionRun(input, before, removed).run();
    }
}
