package org.meritcompetition.organisation.process;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.TaskQuery;
import org.meritcompetition.engine.OpenTasks;
import org.meritcompetition.organisation.Group;
import org.meritcompetition.organisation.Role;
import org.meritcompetition.season.plan.SeasonPlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets participants into Tasklist and gives them their lists: 我的任务, 待领任务, and the office 逾期任务. */
@Service
@Transactional
public class OpeningTasklist {

    private final AuthorizationService authorizations;
    private final FilterService filters;
    private final TaskService tasks;

    OpeningTasklist(AuthorizationService authorizations, FilterService filters, TaskService tasks) {
        this.authorizations = authorizations;
        this.filters = filters;
        this.tasks = tasks;
    }

    public void forParticipants() {
        grant(Resources.APPLICATION, "tasklist", Group.PARTICIPANTS.id(), Permissions.ACCESS);
        filter("我的任务", "由您办理的任务，按到期时间排列", -20, mine(), Group.PARTICIPANTS.id());
        filter(
                OpenTasks.UNCLAIMED,
                "您所在岗位可以办理、尚无人认领的任务",
                -10,
                unclaimed(),
                Group.PARTICIPANTS.id());
    }

    public void forOffice(String division) {
        var overdue =
                tasks.createTaskQuery()
                        .taskCandidateGroup(Group.office(division))
                        .includeAssignedTasks()
                        .dueBeforeExpression("${now()}");
        filter("逾期任务", "竞赛办已过到期时间仍未办结的任务", 0, overdue, Group.office(division));
    }

    /** Who shares a task with another group reads that group's name in place of its id. */
    public void forUnits(SeasonPlan plan) {
        var division = plan.division().code();
        for (var unit : plan.units()) {
            var liaisons = Group.unit(division, unit.code(), Role.LIAISON);
            var owners = Group.unit(division, unit.code(), Role.PROJECT_OWNER);
            grant(Resources.GROUP, owners, liaisons, Permissions.READ);
            grant(Resources.GROUP, liaisons, owners, Permissions.READ);
        }
    }

    private TaskQuery mine() {
        return tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}");
    }

    private TaskQuery unclaimed() {
        return tasks.createTaskQuery()
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .taskUnassigned();
    }

    private void filter(
            String name, String description, int priority, TaskQuery query, String readers) {
        if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
            return;
        }
        var filter = filters.newTaskFilter(name);
        filter.setQuery(query.orderByDueDate().asc());
        filter.setProperties(
                Map.of("description", description, "priority", priority, "refresh", true));
        filters.saveFilter(filter);
        grant(Resources.FILTER, filter.getId(), readers, Permissions.READ);
    }

    private void grant(Resource resource, String id, String group, Permission permission) {
        var known =
                authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(resource)
                        .resourceId(id)
                        .count();
        if (known > 0) {
            return;
        }
        var grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.addPermission(permission);
        authorizations.saveAuthorization(grant);
    }
}
