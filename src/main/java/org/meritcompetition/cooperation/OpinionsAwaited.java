package org.meritcompetition.cooperation;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritcompetition.engine.HoldingUp;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tasks that wait for an opinion somebody was asked for (加签). */
@Component
class OpinionsAwaited implements HoldingUp {

    private final Cooperations cooperations;

    OpinionsAwaited(Cooperations cooperations) {
        this.cooperations = cooperations;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> heldUp(Collection<String> tasks) {
        return cooperations
                .findByTaskInAndKindAndStateOrderById(
                        tasks, CooperationKind.OPINION, CooperationState.OPEN)
                .stream()
                .map(Cooperation::task)
                .collect(Collectors.toSet());
    }
}
