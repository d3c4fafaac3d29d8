package org.meritcompetition.season.process;

import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.task.IdentityLink;
import org.meritcompetition.engine.People;
import org.meritcompetition.season.CandidateNames;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.ReportingPeriod;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Says in a task's name what it is about, for a judge has forty tasks of one kind in the list: 中途检查
 * · 专项执法 · 黄浦区城管执法局 · 项目1.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class NamingTasks extends AbstractBpmnParseListener {

    private final Seasons seasons;
    private final CandidateNames candidates;
    private final People people;

    NamingTasks(@Lazy Seasons seasons, @Lazy CandidateNames candidates, @Lazy People people) {
        this.seasons = seasons;
        this.candidates = candidates;
        this.people = people;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::name);
    }

    private void name(DelegateTask task) {
        if (!(task.getVariable("season") instanceof String season)) {
            return;
        }
        var plan = seasons.plan(season);
        var name = new StringJoiner(" · ").add(kindOf(task));
        if (task.getVariable("dutyName") instanceof String duty) {
            name.add(duty);
        }
        if (track(task) instanceof String track) {
            name.add(plan.track(track).name());
        }
        if (task.getVariable("unit") instanceof String unit) {
            name.add(plan.unit(unit).name());
        }
        if (task.getVariable("nominee") instanceof String nominee) {
            candidates.of(nominee).ifPresent(name::add);
        }
        if (task.getVariable("honoured") instanceof String honoured) {
            candidates.of(honoured).ifPresent(name::add);
            name.add(plan.year() + "年度");
        }
        if (task.getVariable("body") instanceof String body) {
            name.add(plan.eligibility().consulted(body).name());
        }
        if (task.getVariable("seat") instanceof String seat) {
            name.add(only(task).orElse(plan.evaluation().leadingGroup().name(seat)));
        }
        if (task.getVariable("entry") instanceof String entry) {
            name.add("项目" + entry.substring(entry.lastIndexOf('/') + 1));
        }
        if (task.getVariable("objection") instanceof String objection) {
            name.add("第" + objection.substring(objection.lastIndexOf('/') + 1) + "号异议");
        }
        if (task.getVariable("judge") instanceof String judge
                && plan.evaluation().marking().isBySeveral()) {
            name.add("第" + judge + "位评委");
        }
        if (task.getVariable("period") instanceof String period) {
            name.add(ReportingPeriod.nameOf(period));
        }
        task.setName(name.toString());
    }

    /** The name of the one person to whom the task comes, where it is one. */
    private Optional<String> only(DelegateTask task) {
        var offered =
                task.getCandidates().stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .flatMap(group -> people.membersOf(group).stream())
                        .toList();
        return offered.size() == 1 ? Optional.of(people.nameOf(offered.get(0))) : Optional.empty();
    }

    /** As in the model, unless whoever it has come to gives it another name. */
    private static String kindOf(DelegateTask task) {
        return task.getVariable(task.getTaskDefinitionKey() + "Name") instanceof String name
                ? name
                : task.getName();
    }

    /** A unit's own tasks carry the entry alone; its key names the track: cg-2024/T03/huangpu/1. */
    private static Object track(DelegateTask task) {
        return task.getVariable("track") == null
                        && task.getVariable("entry") instanceof String entry
                ? entry.split("/")[1]
                : task.getVariable("track");
    }
}
