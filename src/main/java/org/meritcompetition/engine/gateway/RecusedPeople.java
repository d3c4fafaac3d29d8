package org.meritcompetition.engine.gateway;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.meritcompetition.engine.Recusing;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every module that knows who must keep away from a task. */
@Component
public class RecusedPeople {

    private final ObjectProvider<Recusing> modules;

    RecusedPeople(ObjectProvider<Recusing> modules) {
        this.modules = modules;
    }

    /** Of these accounts, those who must keep away from the task. */
    public Set<String> among(Set<String> accounts, TaskEntity task) {
        return concern(task) ? among(accounts, EngineTasks.atHand(task)) : Set.of();
    }

    Set<String> among(Set<String> accounts, TaskAtHand task) {
        return about(task.duty())
                .flatMap(module -> module.recused(task, accounts).stream())
                .collect(Collectors.toSet());
    }

    /** Groups that may act where everybody whose task it is has to keep away, the first first. */
    List<String> standIns(TaskEntity task) {
        return about(task.getTaskDefinitionKey())
                .flatMap(module -> module.standIns(EngineTasks.atHand(task)).stream())
                .toList();
    }

    /** Whether somebody may have to keep away from tasks of this kind. */
    boolean concern(TaskEntity task) {
        return about(task.getTaskDefinitionKey()).findAny().isPresent();
    }

    private Stream<Recusing> about(String duty) {
        return modules.stream().filter(module -> module.duties().contains(duty));
    }

    /** Whoever comes in another way is stopped at the form. */
    void refuse(TaskEntity task) {
        var actor = Context.getCommandContext().getAuthenticatedUserId();
        DomainRuleViolation.unless(
                actor == null || among(Set.of(actor), task).isEmpty(),
                "您与本项任务涉及的单位或人选有关，请回避，由其他人员办理。");
    }
}
