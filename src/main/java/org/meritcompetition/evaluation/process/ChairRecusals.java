package org.meritcompetition.evaluation.process;

import java.util.List;
import java.util.Set;
import org.meritcompetition.engine.Recusing;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.evaluation.RecusingChairs;
import org.springframework.stereotype.Component;

/** 同分裁定、审定市级推荐: the chair keeps away from a list with somebody of the own unit. */
@Component
class ChairRecusals implements Recusing {

    private static final String TIES = "breakTie";
    private static final String CITY = "approveCityRecommendation";

    private final RecusingChairs chairs;

    ChairRecusals(RecusingChairs chairs) {
        this.chairs = chairs;
    }

    @Override
    public Set<String> duties() {
        return Set.of(TIES, CITY);
    }

    @Override
    public Set<String> recused(TaskAtHand task, Set<String> accounts) {
        return task.duty().equals(TIES)
                ? chairs.ofTies(task.season(), accounts)
                : chairs.ofRecommendation(task.season(), accounts);
    }

    @Override
    public List<String> standIns(TaskAtHand task) {
        return chairs.standIns(task.season());
    }
}
