package org.meritcompetition.overview;

import static org.meritcompetition.shared.DomainRuleViolation.unless;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.engine.KeepingOut;
import org.meritcompetition.engine.People;
import org.meritcompetition.organisation.OpenWork;
import org.meritcompetition.organisation.Role;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.UnitPlan;
import org.meritcompetition.shared.Decided;
import org.meritcompetition.shared.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 批量转办, 暂停 and 恢复 by the office, in two steps: first exactly what would change, then that and
 * nothing else. Whoever is chosen belongs to a group of each task and need not keep away.
 */
@Service
@Transactional
public class SteeringTasks {

    private static final String ARTICLE = "协同办理规则";

    private final AssignedTasks tasks;
    private final OpenWork work;
    private final KeepingOut keepingOut;
    private final Instances instances;
    private final People people;
    private final Seasons seasons;
    private final ApplicationEventPublisher events;

    SteeringTasks(
            AssignedTasks tasks,
            OpenWork work,
            KeepingOut keepingOut,
            Instances instances,
            People people,
            Seasons seasons,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.work = work;
        this.keepingOut = keepingOut;
        this.instances = instances;
        this.people = people;
        this.seasons = seasons;
        this.events = events;
    }

    /**
     * What the office wants.
     *
     * @param to account of the new holder, {@code null} unless it is about reassigning
     */
    public record Order(
            String season, BulkAct act, Collection<String> tasks, String to, String reason) {}

    /**
     * What would change.
     *
     * @param token stands for the rows seen
     * @param to name of the new holder, {@code null} unless it is about reassigning
     */
    public record Preview(String token, List<AssignedTask> rows, String to) {}

    public Preview preview(Order order) {
        unless(order.tasks() != null && !order.tasks().isEmpty(), "请先选择任务。");
        unless(order.tasks().size() <= AssignedTasks.MOST, "一次最多 %d 项，请分几次选择。", AssignedTasks.MOST);
        unless(order.reason() != null, "请写明理由，记入决策记录。");
        var chosen = tasks.chosen(order.season(), order.tasks());
        unless(chosen.size() == Set.copyOf(order.tasks()).size(), "所选任务中有的已经办结，请重新选择。");
        var rows =
                order.act() == BulkAct.REASSIGN
                        ? chosen
                        : tasks.together(order.season(), order.tasks());
        switch (order.act()) {
            case REASSIGN -> refuseWrongTaker(chosen, order.to());
            case SUSPEND -> {
                only(rows, it -> !it.suspended(), "已经暂停");
                var units = units(order.season());
                only(
                        rows,
                        it -> !it.awaited() && isOfAUnit(it.subject(), units),
                        "关系到整个赛道或全部单位，不能暂停");
            }
            case RESUME -> only(rows, AssignedTask::suspended, "没有暂停");
        }
        return new Preview(
                token(order, rows), rows, order.to() == null ? null : people.nameOf(order.to()));
    }

    private Set<String> units(String season) {
        return seasons.plan(season).units().stream()
                .map(UnitPlan::code)
                .collect(Collectors.toSet());
    }

    /**
     * What a track, a vote or a consultation does for all does not rest, nor what the evaluation
     * waits for: everybody would wait.
     */
    private static boolean isOfAUnit(String subject, Set<String> units) {
        return Stream.of(subject.split("[/#]")).anyMatch(units::contains);
    }

    private void refuseWrongTaker(List<AssignedTask> chosen, String to) {
        unless(to != null && !to.isBlank(), "请选择新的办理人。");
        var offered = tasks.offeredTo(to, chosen.stream().map(AssignedTask::id).toList());
        only(chosen, it -> offered.contains(it.id()), "不属于此人的岗位");
        only(chosen, it -> !to.equals(it.account()), "已经在此人手上");
        only(chosen, it -> !it.suspended(), "已经暂停，请先恢复");
        only(chosen, it -> keepingOut.from(it.id(), Set.of(to)).isEmpty(), "须由此人回避");
    }

    private static void only(
            List<AssignedTask> rows,
            java.util.function.Predicate<AssignedTask> allowed,
            String why) {
        var others = rows.stream().filter(allowed.negate()).map(AssignedTask::name).toList();
        unless(
                others.isEmpty(),
                "以下 %d 项%s，没有改动，请去掉后重试：%s",
                others.size(),
                why,
                others.stream().limit(10).collect(Collectors.joining("；")));
    }

    /**
     * Does what was seen.
     *
     * @return how many tasks changed
     */
    public int carryOut(Order order, String token, String actor) {
        var seen = preview(order);
        unless(seen.token().equals(token), "预览之后，任务或办理人有了变化，没有改动。请重新查看清单。");
        switch (order.act()) {
            case REASSIGN -> seen.rows().forEach(it -> work.hand(it.id(), order.to()));
            case SUSPEND -> instancesOf(seen).forEach(instances::suspend);
            case RESUME -> instancesOf(seen).forEach(instances::resume);
        }
        seen.rows().forEach(it -> note(order, it, seen.to(), actor));
        return seen.rows().size();
    }

    private static Set<String> instancesOf(Preview seen) {
        return seen.rows().stream().map(AssignedTask::instance).collect(Collectors.toSet());
    }

    private void note(Order order, AssignedTask task, String to, String actor) {
        var act = order.act() == BulkAct.REASSIGN ? "转办给" + to : order.act().label() + "办理";
        events.publishEvent(
                new Decided(
                        order.season(),
                        task.subject(),
                        "%s：%s".formatted(act, task.name()),
                        actor,
                        Role.OFFICE.label(),
                        order.reason(),
                        ARTICLE,
                        null));
    }

    private static String token(Order order, List<AssignedTask> rows) {
        return Sha256.of(
                rows.stream()
                        .map(it -> "%s|%s|%s".formatted(it.id(), it.account(), it.suspended()))
                        .sorted()
                        .collect(
                                Collectors.joining(
                                        "\n", order.act() + "|" + order.to() + "\n", "")));
    }
}
