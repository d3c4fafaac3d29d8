package org.meritcompetition.cooperation;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritcompetition.engine.Returnable;
import org.meritcompetition.engine.TaskOpened;
import org.meritcompetition.engine.TaskSubmitting;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 撤回: whoever handed something in takes it back, until the next person has opened it or claimed it.
 * The instance goes back to the task that was done; nothing that was written is lost.
 */
@Service
@Transactional
public class TakingBack {

    private final List<Returnable> ways;
    private final ReopeningEnded ended;
    private final Submissions submissions;
    private final TaskDesk desk;
    private final CooperationMinutes minutes;
    private final Clock clock;

    TakingBack(
            List<Returnable> ways,
            ReopeningEnded ended,
            Submissions submissions,
            TaskDesk desk,
            CooperationMinutes minutes,
            Clock clock) {
        this.ways = ways;
        this.ended = ended;
        this.submissions = submissions;
        this.desk = desk;
        this.minutes = minutes;
        this.clock = clock;
    }

    @EventListener
    void on(TaskOpened opened) {
        submissions.opened(opened.task(), opened.account(), clock.instant());
    }

    @EventListener
    void on(TaskSubmitting submitting) {
        if (submitting.task().actor() == null) {
            return;
        }
        var sent = Submitted.of(submitting.task(), submitting.instance());
        if (way(sent.duty()).isPresent()) {
            submissions.keep(sent, clock.instant());
        } else if (ended.knows(sent.duty())) {
            submissions.keep(sent, clock.instant());
            ended.keep(sent);
        }
    }

    /** The ids of the person's done tasks that could be taken back now. */
    @Transactional(readOnly = true)
    public Set<String> possible(String actor) {
        var possible =
                new HashSet<>(
                        submissions.returnable(
                                actor,
                                ways.stream().map(Returnable::duty).toList(),
                                ways.stream().map(Returnable::waitingAt).toList()));
        possible.addAll(ended.possible(actor));
        return possible;
    }

    /**
     * Takes it back.
     *
     * @param task id of the task that was done
     */
    public void takeBack(String task, String actor) {
        var sent =
                submissions
                        .find(task)
                        .orElseThrow(() -> new DomainRuleViolation("这项提交不能撤回：提交后没有人等着审核，或者已经撤回。"));
        unless(sent.actor().equals(actor), "只有提交人本人可以撤回。");
        if (ended.knows(sent.duty())) {
            ended.takeBack(sent);
        } else {
            goBack(sent);
        }
    }

    private void goBack(Submitted sent) {
        var task = sent.task();
        var way = way(sent.duty()).orElseThrow();
        var waiting = submissions.waiting(sent, way.waitingAt());
        unless(waiting.size() == 1, "事情已经不在下一位办理人的待办中，不能撤回。请在“我办过的”中查看到了哪一步。");
        var next = waiting.get(0);
        unless(submissions.isUnopened(task, next), "下一位办理人已经打开或认领，不能撤回。需要修改的，请联系对方退回。");
        var about = desk.find(next).orElseThrow(HandingOver::gone);
        var submitted = sent.atHand();
        way.reopen(submitted);
        submissions.takenBack(task, clock.instant());
        desk.goBack(
                next,
                way.duty(),
                submitted.names().entrySet().stream()
                        .filter(it -> way.ownNames().contains(it.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        minutes.tookBack(about, sent.actor());
    }

    private Optional<Returnable> way(String duty) {
        return ways.stream().filter(it -> it.duty().equals(duty)).findFirst();
    }
}
