package org.meritcompetition.progress;

import java.time.Clock;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.registration.ChangingEntries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a project go that the office has agreed to withdraw: it no longer takes part and owes no
 * report.
 */
@Service
@Transactional
public class WithdrawingProjects {

    private static final String ENTRY_WITHDRAWN = "entryWithdrawn";

    private final ChangeRequests requests;
    private final ReportsDue dues;
    private final ChangingEntries changing;
    private final Instances instances;
    private final Clock clock;

    WithdrawingProjects(
            ChangeRequests requests,
            ReportsDue dues,
            ChangingEntries changing,
            Instances instances,
            Clock clock) {
        this.requests = requests;
        this.dues = dues;
        this.changing = changing;
        this.instances = instances;
        this.clock = clock;
    }

    public void withdraw(String entry) {
        var agreed = requests.findByEntryAndStatus(entry, ChangeStatus.WITHDRAWN).orElseThrow();
        changing.withdraw(entry, agreed.decidedBy(), agreed.reason());
        for (var due : dues.findByEntryAndStatus(entry, DueStatus.OPEN)) {
            due.settle(DueStatus.NOT_DUE, clock.instant());
            instances.tell(ENTRY_WITHDRAWN, due.key());
        }
    }
}
