package org.meritcompetition.progress;

import java.time.Clock;
import java.util.List;
import org.meritcompetition.registration.ChangingEntries;
import org.meritcompetition.registration.Participant;
import org.meritcompetition.registration.ProjectDescription;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 变更审核: the office answers a unit's request; its silence leaves everything as it was. */
@Service
@Transactional
public class DecidingChanges {

    private final ChangeRequests requests;
    private final ChangingEntries changing;
    private final Clock clock;

    DecidingChanges(ChangeRequests requests, ChangingEntries changing, Clock clock) {
        this.requests = requests;
        this.changing = changing;
        this.clock = clock;
    }

    /** The request that waits for the office. */
    @Transactional(readOnly = true)
    public ChangeRequest open(String entry) {
        return requests.open(entry);
    }

    /** Agrees to a change and writes it into the entry. */
    public void change(
            String entry,
            ProjectDescription changed,
            List<Participant> participants,
            String remark,
            String actor) {
        requests.open(entry).decide(ChangeDecision.CHANGED, remark, actor, clock.instant());
        changing.change(entry, changed, participants);
    }

    public void refuse(String entry, String reason, String actor) {
        requests.open(entry).decide(ChangeDecision.REFUSED, reason, actor, clock.instant());
    }

    /** Agrees that the project goes; {@link WithdrawingProjects} then lets it go. */
    public void agreeToWithdrawal(String entry, String remark, String actor) {
        requests.open(entry).decide(ChangeDecision.WITHDRAWN, remark, actor, clock.instant());
    }

    /** The office was silent until closing. */
    public void leaveUnchanged(String entry) {
        requests.open(entry).leaveUnchanged(clock.instant());
    }
}
