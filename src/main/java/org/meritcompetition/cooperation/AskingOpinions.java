package org.meritcompetition.cooperation;

import static org.meritcompetition.cooperation.CooperationKind.OPINION;
import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.meritcompetition.engine.TaskSubmitting;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 加签 and 抄送, within the same house. A task waits for the opinions asked for; whoever asked can stop
 * waiting, so that silence never blocks.
 */
@Service
@Transactional
public class AskingOpinions {

    private final TaskDesk desk;
    private final Colleagues colleagues;
    private final Cooperations cooperations;
    private final CooperationMinutes minutes;
    private final Clock clock;

    AskingOpinions(
            TaskDesk desk,
            Colleagues colleagues,
            Cooperations cooperations,
            CooperationMinutes minutes,
            Clock clock) {
        this.desk = desk;
        this.colleagues = colleagues;
        this.cooperations = cooperations;
        this.minutes = minutes;
        this.clock = clock;
    }

    /** Who may be asked, or be sent a copy. */
    @Transactional(readOnly = true)
    public List<Colleague> choice(DeskTask task) {
        return colleagues.advisers(task);
    }

    /** 加签: the task waits for this opinion. */
    public void ask(String id, String colleague, String question, String actor) {
        var task = held(id, actor, "加签");
        unless(question != null, "请写明要征求什么意见。");
        adviser(task, colleague);
        unless(
                open(id).stream().noneMatch(it -> it.colleague().equals(colleague)),
                "已经请%s提意见，还没有答复，不必重复。",
                minutes.nameOf(colleague));
        var asked = save(task, OPINION, actor, colleague, question);
        minutes.note(task, "加签，请%s提意见".formatted(minutes.nameOf(colleague)), actor, question);
        minutes.tell(task, asked, "加签", actor, colleague, question);
    }

    /** The colleague says something. */
    public void give(long request, String opinion, String actor) {
        var asked = get(request);
        unless(asked.kind() == OPINION && asked.colleague().equals(actor), "这一加签不是请您答复的。");
        var task = desk.find(asked.task()).orElseThrow(HandingOver::gone);
        unless(!colleagues.mustKeepAway(task, actor), "您与本项任务涉及的单位或人选有关，请回避。");
        asked.answer(actor, opinion, clock.instant());
        cooperations.flush();
        minutes.note(task, "加签答复", actor, opinion);
        minutes.tell(task, asked, "加签答复", actor, asked.asker(), opinion);
    }

    /** Nobody waits for it any longer. */
    public void drop(long request, String actor) {
        var asked = get(request);
        var task = desk.find(asked.task()).orElseThrow(HandingOver::gone);
        unless(
                asked.kind() == OPINION && (asked.asker().equals(actor) || task.isHeldBy(actor)),
                "只有请求加签的人或任务的办理人可以撤销加签。");
        asked.recall(clock.instant());
        minutes.note(task, "撤销加签", actor, null);
    }

    /** 抄送: for information; nothing waits. */
    public void copy(String id, String colleague, String note, String actor) {
        var task = held(id, actor, "抄送");
        adviser(task, colleague);
        var copy = save(task, CooperationKind.COPY, actor, colleague, note);
        minutes.note(task, "抄送" + minutes.nameOf(colleague), actor, note);
        minutes.tell(task, copy, "抄送", actor, colleague, note);
    }

    /** The form is not taken in while an opinion is awaited. */
    @EventListener
    void on(TaskSubmitting submitting) {
        var awaited = open(submitting.task().id());
        unless(
                awaited.isEmpty(),
                "还在等%s的加签意见。请待答复后再提交，或在“转办与协办”中撤销加签。",
                awaited.stream()
                        .map(it -> minutes.nameOf(it.colleague()))
                        .collect(Collectors.joining("、")));
    }

    private List<Cooperation> open(String task) {
        return cooperations.findByTaskInAndKindAndStateOrderById(
                List.of(task), OPINION, CooperationState.OPEN);
    }

    private Cooperation save(
            DeskTask task, CooperationKind kind, String actor, String to, String note) {
        return cooperations.save(new Cooperation(task, kind, actor, to, note, clock.instant()));
    }

    private Cooperation get(long request) {
        return cooperations.findById(request).orElseThrow(HandingOver::gone);
    }

    private DeskTask held(String id, String actor, String act) {
        var task = desk.find(id).orElseThrow(HandingOver::gone);
        unless(task.holder() != null, "这项任务还没有人认领。请先在任务列表中认领，再%s。", act);
        unless(task.isHeldBy(actor), "这项任务由%s办理，只有办理人可以%s。", minutes.nameOf(task.holder()), act);
        return task;
    }

    private void adviser(DeskTask task, String colleague) {
        unless(colleague != null && !colleague.isBlank(), "请选择同事。");
        unless(!task.isHeldBy(colleague), "任务就在这个人手上，请另选。");
        unless(!colleagues.mustKeepAway(task, colleague), "此人与本项任务涉及的单位或人选有关，须回避，请另选。");
        unless(
                colleagues.advisers(task).stream().anyMatch(it -> it.account().equals(colleague)),
                "只能选本单位、本部门的在岗人员，请另选。");
    }
}
