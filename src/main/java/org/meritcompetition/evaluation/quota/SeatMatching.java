package org.meritcompetition.evaluation.quota;

import java.util.List;
import org.meritcompetition.evaluation.quota.QuotaInputFault.Fault;

/**
 * Stage 2: binds the seats of the tracks to named nominees (notice, section 七（三）
 * "赛道部门评委提名推荐、竞赛办综合统筹名额分配").
 *
 * <p>Every track offers its seats down its ranked list, every unit keeps at most its cap and
 * prefers its own order of recommendation, a refused offer goes to the track's next. Among all
 * outcomes without justified envy this is the one that follows the judges' ranks most closely. A
 * seat that nobody can take stays empty. Where the reserve grants a floor, the first of every unit
 * has its seat before the tracks begin, and counts under the cap.
 */
public final class SeatMatching {

    /** Version of the calculation; it changes when the same input may lead to other nominees. */
    public static final String VERSION = "1";

    private SeatMatching() {}

    /**
     * Matches seats and nominees.
     *
     * @return 正式, 备选 and the reason of everyone without a seat; the same for any order of the input
     * @throws QuotaInputFault with all {@link #faults} of the input
     */
    public static MatchingResult match(MatchingInput input) {
        MatchingBoard board = MatchingBoard.of(input);
        UnitFloor floor = UnitFloor.of(board, input.floor());
        DeferredAcceptance matching =
                new DeferredAcceptance(board, one -> !floor.holds(one), board.seats, floor.room());
        String hash = board.hash("deferred-acceptance", input).hex();
        return new MatchingReport(board, floor, matching).result(input.spares(), hash);
    }

    /**
     * Everything that keeps the seats from being matched: a nominee twice or unknown or on no list,
     * one preference given twice, a track without a number of seats, a unit without a cap, and if
     * there is none of these, caps that sum below the seats.
     */
    public static List<Fault> faults(MatchingInput input) {
        return MatchingCheck.faults(input, MatchingBoard.layOut(input).isPresent());
    }
}
