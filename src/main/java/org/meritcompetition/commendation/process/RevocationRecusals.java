package org.meritcompetition.commendation.process;

import java.util.List;
import java.util.Set;
import org.meritcompetition.commendation.RevokingCommendations;
import org.meritcompetition.engine.Recusing;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.evaluation.RecusingNominees;
import org.springframework.stereotype.Component;

/** Who belongs to the unit of the honoured one does not decide whether the honour is revoked. */
@Component
class RevocationRecusals implements Recusing {

    private final RevokingCommendations revoking;
    private final RecusingNominees nominees;

    RevocationRecusals(RevokingCommendations revoking, RecusingNominees nominees) {
        this.revoking = revoking;
        this.nominees = nominees;
    }

    @Override
    public Set<String> duties() {
        return Set.of("decideRevocation");
    }

    @Override
    public Set<String> recused(TaskAtHand task, Set<String> accounts) {
        var nominee = revoking.sheet(task.named("revocation")).honouree().nominee();
        return nominees.concerned(task.season(), nominee, accounts);
    }

    @Override
    public List<String> standIns(TaskAtHand task) {
        return nominees.inPlaceOfChair(task.season());
    }
}
