package org.meritcompetition.cooperation;

import static org.meritcompetition.cooperation.CooperationKind.DELEGATION;
import static org.meritcompetition.cooperation.CooperationKind.HANDOVER;
import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.time.Clock;
import java.util.stream.Stream;
import org.meritcompetition.engine.FormDrafts;
import org.meritcompetition.organisation.OpenWork;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 转办 and 委派: whoever holds a task gives it to a colleague of the same role group, for good or to
 * prepare it. The duty stays with the group that the notice names, so nobody else can be chosen.
 */
@Service
@Transactional
public class HandingOver {

    private final TaskDesk desk;
    private final OpenWork work;
    private final Colleagues colleagues;
    private final Cooperations cooperations;
    private final CooperationMinutes minutes;
    private final FormDrafts drafts;
    private final Clock clock;

    HandingOver(
            TaskDesk desk,
            OpenWork work,
            Colleagues colleagues,
            Cooperations cooperations,
            CooperationMinutes minutes,
            FormDrafts drafts,
            Clock clock) {
        this.desk = desk;
        this.work = work;
        this.colleagues = colleagues;
        this.cooperations = cooperations;
        this.minutes = minutes;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** 转办: the task is the colleague's from now on. */
    public void handOver(String id, String to, String reason, String actor) {
        var task = held(id, actor, "转办");
        taker(task, to);
        work.hand(task.id(), to);
        cooperations.save(new Cooperation(task, HANDOVER, actor, to, reason, clock.instant()));
        minutes.note(task, "转办给" + minutes.nameOf(to), actor, reason);
    }

    /** 委派: the colleague prepares it and hands it back. */
    public void lend(String id, String to, String note, String actor) {
        var task = held(id, actor, "委派");
        taker(task, to);
        forgetEnded(task);
        desk.lend(task.id(), to);
        var asked =
                cooperations.save(
                        new Cooperation(task, DELEGATION, actor, to, note, clock.instant()));
        minutes.note(task, "委派" + minutes.nameOf(to), actor, note);
        minutes.tell(task, asked, "委派", actor, to, note);
    }

    /** What an absence, a change of person or a recusal has ended awaits nobody any more. */
    private void forgetEnded(DeskTask task) {
        delegations(task).forEach(it -> it.recall(clock.instant()));
        cooperations.flush();
    }

    /** The colleague hands it back. */
    public void handBack(String id, String said, String actor) {
        var task = lent(id);
        unless(task.isHeldBy(actor), "这项任务不在您手上，不能交回。请刷新页面。");
        var asked = delegation(task);
        asked.answer(actor, said, clock.instant());
        cooperations.flush();
        drafts.pass(task.id(), actor, task.owner());
        desk.bringBack(task.id());
        minutes.note(task, "交回" + minutes.nameOf(task.owner()), actor, said);
        minutes.tell(task, asked, "交回", actor, asked.asker(), said);
    }

    /** Whoever lent it does not wait any longer. */
    public void callBack(String id, String actor) {
        var task = lent(id);
        unless(actor.equals(task.owner()), "只有委派人本人可以收回。");
        delegation(task).recall(clock.instant());
        desk.bringBack(task.id());
        minutes.note(task, "收回委派", actor, null);
    }

    private DeskTask held(String id, String actor, String act) {
        var task = desk.find(id).orElseThrow(HandingOver::gone);
        unless(
                !actor.equals(task.owner()),
                "这项任务已委派给%s，请先收回，再%s。",
                task.holder() == null ? "" : minutes.nameOf(task.holder()),
                act);
        unless(task.holder() != null, "这项任务还没有人认领。请先在任务列表中认领，再%s。", act);
        unless(task.isHeldBy(actor), "这项任务由%s办理，只有办理人可以%s。", minutes.nameOf(task.holder()), act);
        unless(!task.isLent(), "这项任务是%s委派给您的，请交回，不能再%s。", nameOfOwner(task), act);
        return task;
    }

    private String nameOfOwner(DeskTask task) {
        return task.owner() == null ? "同事" : minutes.nameOf(task.owner());
    }

    private DeskTask lent(String id) {
        var task = desk.find(id).orElseThrow(HandingOver::gone);
        unless(task.isLent(), "这项任务没有委派给人，或者已经交回。请刷新页面。");
        return task;
    }

    private Cooperation delegation(DeskTask task) {
        return delegations(task).findFirst().orElseThrow(HandingOver::gone);
    }

    private Stream<Cooperation> delegations(DeskTask task) {
        return cooperations.findByTaskAndStateOrderById(task.id(), CooperationState.OPEN).stream()
                .filter(it -> it.kind() == DELEGATION);
    }

    private void taker(DeskTask task, String to) {
        unless(to != null && !to.isBlank(), "请选择同事。");
        unless(!task.isHeldBy(to), "任务已经在这个人手上，请另选。");
        unless(!colleagues.mustKeepAway(task, to), "此人与本项任务涉及的单位或人选有关，须回避，请另选。");
        unless(
                colleagues.takers(task).stream().anyMatch(it -> it.account().equals(to)),
                "只能交给同一岗位的在岗人员（%s），请另选。",
                House.role(task.groups().get(0)));
    }

    static DomainRuleViolation gone() {
        return new DomainRuleViolation("这项任务已经办结、截止或撤回，请刷新任务列表。");
    }
}
