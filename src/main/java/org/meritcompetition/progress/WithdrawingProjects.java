package org.meritcompetition.progress;

import java.time.Clock;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.registration.ChangingEntries;
import org.meritcompetition.registration.ProjectEntries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a project go that no longer takes part: it owes no report. */
@Service
@Transactional
public class WithdrawingProjects {

    private static final String ENTRY_WITHDRAWN = "entryWithdrawn";

    private final ChangeRequests requests;
    private final DecidingChanges deciding;
    private final ProjectEntries entries;
    private final ReportsDue dues;
    private final ChangingEntries changing;
    private final Instances instances;
    private final Clock clock;

    WithdrawingProjects(
            ChangeRequests requests,
            DecidingChanges deciding,
            ProjectEntries entries,
            ReportsDue dues,
            ChangingEntries changing,
            Instances instances,
            Clock clock) {
        this.requests = requests;
        this.deciding = deciding;
        this.entries = entries;
        this.dues = dues;
        this.changing = changing;
        this.instances = instances;
        this.clock = clock;
    }

    /** The office has agreed to withdraw it. */
    public void withdraw(String entry) {
        var agreed = requests.findByEntryAndStatus(entry, ChangeStatus.WITHDRAWN).orElseThrow();
        changing.withdraw(entry, agreed.decidedBy(), agreed.reason());
        owesNothing(entry);
    }

    /** The office has refused it after all, and with it what the unit was asking for. */
    public void refused(String entry) {
        if (requests.findByEntryAndStatus(entry, ChangeStatus.OPEN).isPresent()) {
            var refusal = entries.get(entry).decision();
            deciding.refuse(entry, "该项目已补作不予受理：" + refusal.reason(), refusal.decidedBy());
        }
        owesNothing(entry);
    }

    private void owesNothing(String entry) {
        for (var due : dues.findByEntryAndStatus(entry, DueStatus.OPEN)) {
            due.settle(DueStatus.NOT_DUE, clock.instant());
            instances.rouse(ENTRY_WITHDRAWN, due.key());
        }
    }
}
