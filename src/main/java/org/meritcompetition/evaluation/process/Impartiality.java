package org.meritcompetition.evaluation.process;

import java.util.Collection;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.meritcompetition.engine.TaskAtHand;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** 回避: nobody decides on their own application, nor a judge or the office on their own unit's. */
@Component
class Impartiality {

    private final IdentityService identity;

    Impartiality(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    /** Refuses a person who belongs to one of the units, by the groups of the account. */
    void refuseMemberOf(Set<String> units, TaskAtHand task) {
        if (task.actor() == null || units.isEmpty()) {
            return;
        }
        var member =
                identity.createGroupQuery().groupMember(task.actor()).list().stream()
                        .anyMatch(
                                group ->
                                        units.stream()
                                                .anyMatch(
                                                        unit ->
                                                                group.getId()
                                                                        .startsWith(
                                                                                task.division()
                                                                                        + "-unit-"
                                                                                        + unit
                                                                                        + "-")));
        DomainRuleViolation.unless(!member, "您所在单位与本项评审有关，请回避，由代理评委或竞赛办的其他人员办理。");
    }

    /** Refuses a person who is among those to be decided on, by the name of the account. */
    void refuseNamed(Collection<String> names, TaskAtHand task) {
        if (task.actor() == null || names.isEmpty()) {
            return;
        }
        var user = identity.createUserQuery().userId(task.actor()).singleResult();
        var name = user == null ? null : nameOf(user.getFirstName(), user.getLastName());
        DomainRuleViolation.unless(
                name == null || !names.contains(name), "您本人是推荐对象，不能审定自己的申报，请由其他负责人办理。");
    }

    private static String nameOf(String first, String last) {
        return ((last == null ? "" : last) + (first == null ? "" : first)).strip();
    }
}
