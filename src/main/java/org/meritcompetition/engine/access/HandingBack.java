package org.meritcompetition.engine.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLink;
import org.meritcompetition.engine.AsProgram;
import org.meritcompetition.engine.HandedBack;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever has claimed a task of their group by mistake may hand it back, to the group and to nobody
 * else. The engine knows one permission for handing back and for giving to anybody, which
 * participants do not have; for this one request on this one task it is waived.
 */
class HandingBack extends OncePerRequestFilter {

    private static final Pattern UNCLAIM = Pattern.compile("^/task/([^/]+)/unclaim$");

    private final TaskService tasks;
    private final IdentityService identity;
    private final AuthorizationService authorizations;
    private final AsProgram program;

    HandingBack(
            TaskService tasks,
            IdentityService identity,
            AuthorizationService authorizations,
            AsProgram program) {
        this.tasks = tasks;
        this.identity = identity;
        this.authorizations = authorizations;
        this.program = program;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = EngineRequest.pathOf(request);
        var unclaim = UNCLAIM.matcher(path == null ? "" : path);
        if (!"POST".equals(request.getMethod()) || !unclaim.matches()) {
            chain.doFilter(request, response);
            return;
        }
        var task = unclaim.group(1);
        var who = SecurityContextHolder.getContext().getAuthentication().getName();
        var refusal = program.call(() -> refusal(task, who));
        if (refusal.isPresent()) {
            Refusal.write(response, HttpStatus.FORBIDDEN, refusal.get());
            return;
        }
        try (var waived = HandedBack.task(task)) {
            chain.doFilter(request, response);
        }
        program.call(() -> forgetGrant(task, who));
    }

    /** What the engine granted the holder by name would outlast their membership in the group. */
    private Void forgetGrant(String task, String who) {
        if (tasks.createTaskQuery().taskId(task).taskUnassigned().count() > 0) {
            authorizations
                    .createAuthorizationQuery()
                    .authorizationType(Authorization.AUTH_TYPE_GRANT)
                    .userIdIn(who)
                    .resourceType(Resources.TASK)
                    .resourceId(task)
                    .list()
                    .forEach(it -> authorizations.deleteAuthorization(it.getId()));
        }
        return null;
    }

    private Optional<String> refusal(String task, String who) {
        if (tasks.createTaskQuery().taskId(task).taskAssignee(who).count() == 0) {
            return Optional.of("只有认领人本人可以放回任务。");
        }
        if (tasks.createTaskQuery()
                        .taskId(task)
                        .taskDelegationState(DelegationState.PENDING)
                        .count()
                > 0) {
            return Optional.of("这项任务是同事委派给您的，请在“转办与协办”中交回。");
        }
        var colleagues =
                tasks.getIdentityLinksForTask(task).stream()
                        .map(IdentityLink::getGroupId)
                        .filter(it -> it != null)
                        .flatMap(it -> identity.createUserQuery().memberOfGroup(it).list().stream())
                        .map(User::getId)
                        .distinct()
                        .toList();
        return colleagues.contains(who) && colleagues.size() > 1
                ? Optional.empty()
                : Optional.of("这项任务只由您办理，没有同事可以接手，不能放回。如需他人代办，请在首页登记请假或联系竞赛办。");
    }
}
