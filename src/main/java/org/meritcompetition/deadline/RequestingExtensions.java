package org.meritcompetition.deadline;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 延期申请: a unit asks for more time; the task and what is written in it stay as they are. */
@Service
@Transactional
public class RequestingExtensions {

    private final ExtensionRequests requests;
    private final OpenDuties open;
    private final NewDueDate possible;
    private final Clock clock;

    RequestingExtensions(
            ExtensionRequests requests, OpenDuties open, NewDueDate possible, Clock clock) {
        this.requests = requests;
        this.open = open;
        this.possible = possible;
        this.clock = clock;
    }

    /** The duty for which more time may be asked; empty where the task is none of that kind. */
    @Transactional(readOnly = true)
    public Optional<OpenDuty> extensible(String task) {
        return open.of(task).filter(open::isExtensible);
    }

    /** The last day until which the duty may be extended: that of its phase. */
    @Transactional(readOnly = true)
    public LocalDate latest(OpenDuty duty) {
        return possible.last(duty);
    }

    /** Whether the person has the task, and so may ask. */
    @Transactional(readOnly = true)
    public boolean mayAsk(OpenDuty duty, String person, Collection<String> groups) {
        return open.isWith(duty, person, groups);
    }

    /** Whether the actor has the task is for the caller to ask; see {@link #mayAsk}. */
    public ExtensionRequest request(String task, LocalDate asked, String reason, String actor) {
        var duty = extensible(task).orElse(null);
        unless(duty != null, "这项任务已经办结，或者不能申请延期，请返回任务列表。");
        possible.onlyPossible(duty, asked);
        unless(asked.isAfter(duty.due()), "申请的日期应晚于现在的到期日 %s，请修改。", NewDueDate.chinese(duty.due()));
        NewDueDate.onlyGivenReason(reason, "请填写申请延期的理由。");
        unless(
                requests.findBySubjectAndStatus(duty.subject(), ExtensionStatus.OPEN).isEmpty(),
                "已有一项延期申请待竞赛办审核，请等审核后再提出。");
        var request =
                requests.saveAndFlush(
                        new ExtensionRequest(
                                duty,
                                of(duty).size() + 1,
                                asked,
                                reason.strip(),
                                actor,
                                clock.instant()));
        open.askForExtension(duty);
        return request;
    }

    /** All requests about a duty, the earliest first. */
    @Transactional(readOnly = true)
    public List<ExtensionRequest> of(OpenDuty duty) {
        return requests.findBySubjectAndDutyOrderByRequestedAt(duty.subject(), duty.duty());
    }

    /** The one about a subject that waits for the office. */
    @Transactional(readOnly = true)
    public ExtensionRequest openOf(String subject) {
        return requests.findBySubjectAndStatus(subject, ExtensionStatus.OPEN)
                .orElseThrow(() -> new DomainRuleViolation("这项延期申请已经办结，请刷新任务列表。"));
    }
}
