package org.meritcompetition.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.meritcompetition.organisation.ActingRoles;
import org.meritcompetition.season.plan.Duty;
import org.meritcompetition.shared.Decided;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 延期审核: the office answers a request for more time. A refused one changes nothing. */
@Service
@Transactional
public class DecidingExtensions {

    private static final String ARTICLE = "期限与延期规则";

    private final ExtensionRequests requests;
    private final OpenDuties open;
    private final MovingDuties moving;
    private final ApplicationEventPublisher events;
    private final ActingRoles acting;
    private final Clock clock;

    DecidingExtensions(
            ExtensionRequests requests,
            OpenDuties open,
            MovingDuties moving,
            ApplicationEventPublisher events,
            ActingRoles acting,
            Clock clock) {
        this.requests = requests;
        this.open = open;
        this.moving = moving;
        this.events = events;
        this.acting = acting;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ExtensionRequest get(String key) {
        return requests.get(key);
    }

    /** What would move if it were granted as it was asked. */
    @Transactional(readOnly = true)
    public List<DateChange> preview(String key) {
        var request = requests.get(key);
        return moving.extension(dutyOf(request), request.dueAsked()).list();
    }

    /** Grants more time, as much as was asked or less; {@link #carryOut} then moves the dates. */
    public void grant(String key, LocalDate due, String remark, String actor) {
        var request = requests.get(key);
        var duty = dutyOf(request);
        moving.onlyPossible(duty, due);
        request.grant(due, duty.due(), remark, actor, clock.instant());
        decided(
                request,
                "同意延期至 " + NewDueDate.chinese(due),
                remark,
                actor,
                acting.office(request.season(), actor));
        tell(request);
    }

    public void refuse(String key, String reason, String actor) {
        var request = requests.get(key);
        request.refuse(reason, actor, clock.instant());
        decided(request, "不同意延期", reason, actor, acting.office(request.season(), actor));
        tell(request);
    }

    /** Moves the dates of what was granted. */
    public void carryOut(String key) {
        var request = requests.get(key);
        moving.extend(dutyOf(request), request.dueGranted());
    }

    /** The duty is done or closed; there is nothing to decide any more. */
    public void lapse(String key) {
        var request = requests.get(key);
        request.lapse(clock.instant());
        decided(request, "延期申请失效", null, null, "规则（事项已办结）");
    }

    private OpenDuty dutyOf(ExtensionRequest request) {
        return open.find(request.season(), request.subject(), request.duty())
                .orElseThrow(() -> new DomainRuleViolation("这项任务已经办结或截止，不能再延期，请刷新任务列表。"));
    }

    private void tell(ExtensionRequest request) {
        events.publishEvent(
                new ExtensionDecided(
                        request.season(),
                        request.key(),
                        request.subject(),
                        request.duty(),
                        Duty.valueOf(request.duty()).label(),
                        request.requestedBy(),
                        request.dueGranted(),
                        request.decisionReason()));
    }

    private void decided(
            ExtensionRequest request, String act, String reason, String actor, String role) {
        events.publishEvent(
                new Decided(
                        request.season(),
                        request.subject(),
                        act,
                        actor,
                        role,
                        reason,
                        ARTICLE,
                        null));
    }
}
