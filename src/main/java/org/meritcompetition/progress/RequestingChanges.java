package org.meritcompetition.progress;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.registration.ProjectEntries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 变更 and 撤回: a unit asks the office to change a project that is under way, or to let it go. */
@Service
@Transactional
public class RequestingChanges {

    static final int LONGEST_REASON = 1000;
    private static final String CHANGE_REQUESTED = "changeRequested";

    private final ChangeRequests requests;
    private final ProjectEntries entries;
    private final Instances instances;
    private final Clock clock;

    RequestingChanges(
            ChangeRequests requests, ProjectEntries entries, Instances instances, Clock clock) {
        this.requests = requests;
        this.entries = entries;
        this.instances = instances;
        this.clock = clock;
    }

    /** Whether the actor may speak for the unit is for the caller to ask. */
    public ChangeRequest request(String entryKey, ChangeKind kind, String reason, String actor) {
        unless(reason != null && !reason.isBlank(), "请填写申请理由。");
        unless(reason.codePointCount(0, reason.length()) <= LONGEST_REASON, "申请理由最多 1000 字，请精简。");
        var project = entries.get(entryKey);
        unless(
                project.status().isAccepted()
                        && instances.running("project-implementation", entryKey),
                "项目“%s”不在实施中，不能申请变更或撤回。如有疑问，请与竞赛办联系。",
                project.name());
        var earlier = of(entryKey);
        unless(
                earlier.stream().noneMatch(it -> it.status() == ChangeStatus.OPEN),
                "该项目已有一项申请待竞赛办审核，请等审核后再提出。");
        var request =
                requests.saveAndFlush(
                        new ChangeRequest(
                                project,
                                earlier.size() + 1,
                                kind,
                                reason.strip(),
                                actor,
                                clock.instant()));
        instances.tell(CHANGE_REQUESTED, entryKey);
        return request;
    }

    /** All requests about a project, the earliest first. */
    @Transactional(readOnly = true)
    public List<ChangeRequest> of(String entryKey) {
        return requests.findByEntryOrderByRequestedAt(entryKey);
    }

    /** All requests about these projects, by project, the earliest first. */
    @Transactional(readOnly = true)
    public Map<String, List<ChangeRequest>> ofAll(Collection<String> entryKeys) {
        return requests.findByEntryInOrderByRequestedAt(entryKeys).stream()
                .collect(Collectors.groupingBy(ChangeRequest::entry));
    }
}
