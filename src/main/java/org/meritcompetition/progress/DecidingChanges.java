package org.meritcompetition.progress;

import java.time.Clock;
import java.util.List;
import org.meritcompetition.organisation.ActingRoles;
import org.meritcompetition.registration.ChangingEntries;
import org.meritcompetition.registration.Participant;
import org.meritcompetition.registration.ProjectDescription;
import org.meritcompetition.registration.RecusingReviewers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 变更审核: the office answers a unit's request; its silence leaves everything as it was. */
@Service
@Transactional
public class DecidingChanges {

    private final ChangeRequests requests;
    private final ChangingEntries changing;
    private final RecusingReviewers recusing;
    private final ActingRoles acting;
    private final Clock clock;
    private final ProgressMinutes minutes;
    private final ApplicationEventPublisher events;

    DecidingChanges(
            ChangeRequests requests,
            ChangingEntries changing,
            RecusingReviewers recusing,
            ActingRoles acting,
            Clock clock,
            ProgressMinutes minutes,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.changing = changing;
        this.recusing = recusing;
        this.acting = acting;
        this.clock = clock;
        this.minutes = minutes;
        this.events = events;
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
        decide(entry, ChangeDecision.CHANGED, remark, actor);
        changing.change(entry, changed, participants);
    }

    public void refuse(String entry, String reason, String actor) {
        decide(entry, ChangeDecision.REFUSED, reason, actor);
    }

    /** Agrees that the project goes; {@link WithdrawingProjects} then lets it go. */
    public void agreeToWithdrawal(String entry, String remark, String actor) {
        decide(entry, ChangeDecision.WITHDRAWN, remark, actor);
    }

    /** The office was silent until closing. */
    public void leaveUnchanged(String entry) {
        var request = requests.open(entry);
        request.leaveUnchanged(clock.instant());
        minutes.byRule(request.season(), request.key(), "维持不变");
        events.publishEvent(ChangeDecided.of(request));
    }

    private void decide(String entry, ChangeDecision decision, String why, String actor) {
        recusing.refuse(entry, actor);
        var request = requests.open(entry);
        request.decide(decision, why, actor, clock.instant());
        minutes.by(
                actor,
                acting.office(request.season(), actor),
                request.season(),
                request.key(),
                decision.label(),
                why);
        events.publishEvent(ChangeDecided.of(request));
    }
}
