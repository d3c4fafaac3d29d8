package org.meritcompetition.evaluation.quota.cli;

import java.util.ArrayList;
import java.util.List;
import org.meritcompetition.evaluation.quota.AllocationInput;
import org.meritcompetition.evaluation.quota.AllocationResult;
import org.meritcompetition.evaluation.quota.AllocationStep;
import org.meritcompetition.evaluation.quota.Displacement;
import org.meritcompetition.evaluation.quota.MatchingInput;
import org.meritcompetition.evaluation.quota.MatchingResult;
import org.meritcompetition.evaluation.quota.MatchingStep;
import org.meritcompetition.evaluation.quota.QuotaInput;
import org.meritcompetition.evaluation.quota.SeatAllocation;
import org.meritcompetition.evaluation.quota.SeatMatching;

/** Why one track has its seats, or why one nominee has a seat or none. */
final class Explanation {

    private final String one;

    /**
     * @param one code of a track, or id of a nominee
     */
    Explanation(String one) {
        this.one = one;
    }

    /** A sentence each; empty where the input does not know it. */
    List<String> of(QuotaInput input) {
        if (input instanceof AllocationInput allocation) {
            return ofTrack(SeatAllocation.allocate(allocation));
        }
        return input instanceof MatchingInput matching && matching.nominees().containsKey(one)
                ? ofNominee(SeatMatching.match(matching))
                : List.of();
    }

    private List<String> ofTrack(AllocationResult result) {
        if (!result.seats().containsKey(one)) {
            return List.of();
        }
        List<String> said = new ArrayList<>();
        said.add(result.ground());
        result.given().stream()
                .filter(step -> step.track().equals(one))
                .map(AllocationStep::sentence)
                .forEach(said::add);
        said.add("合计%d席。".formatted(result.seats().get(one)));
        return said;
    }

    private List<String> ofNominee(MatchingResult result) {
        List<String> said = new ArrayList<>();
        if (result.floor().containsValue(one)) {
            said.add("按单位保底由预留名额先得1席。");
        }
        result.steps().stream()
                .filter(this::concerns)
                .map(MatchingStep::sentence)
                .forEach(said::add);
        said.add(
                result.displaced().stream()
                        .filter(each -> each.nominee().equals(one))
                        .findFirst()
                        .map(Displacement::reason)
                        .orElse("获得名额。"));
        return said;
    }

    private boolean concerns(MatchingStep step) {
        return step.nominee().equals(one)
                || step.released().filter(it -> it.nominee().equals(one)).isPresent();
    }
}
