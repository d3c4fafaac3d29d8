package org.meritcompetition.progress;

import java.time.Clock;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.registration.ChangingEntries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a project go that no longer takes part: it owes no report. */
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

    /** The office has agreed to withdraw it. */
    public void withdraw(String entry) {
        var agreed = requests.findByEntryAndStatus(entry, ChangeStatus.WITHDRAWN).orElseThrow();
        changing.withdraw(entry, agreed.decidedBy(), agreed.reason());
        stop(entry);
    }

    /** The office has refused it after all. */
    public void stop(String entry) {
        for (var due : dues.findByEntryAndStatus(entry, DueStatus.OPEN)) {
            due.settle(DueStatus.NOT_DUE, clock.instant());
            instances.rouse(ENTRY_WITHDRAWN, due.key());
        }
    }
}
