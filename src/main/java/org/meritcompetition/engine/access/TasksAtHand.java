package org.meritcompetition.engine.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says in Chinese what the engine says in English: the task is another's, or done. The engine's own
 * check follows all the same.
 */
class TasksAtHand extends OncePerRequestFilter {

    private static final Pattern WORK =
            Pattern.compile("^/task/([^/]+)/(?:claim|unclaim|submit-form)$");

    private final TaskService tasks;

    TasksAtHand(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = EngineRequest.pathOf(request);
        var work = WORK.matcher(path == null ? "" : path);
        if (work.matches() && tasks.createTaskQuery().taskId(work.group(1)).count() == 0) {
            Refusal.write(response, HttpStatus.FORBIDDEN, "这项任务不由您办理，或者已经办结、截止。请刷新任务列表，从中选择您的任务。");
            return;
        }
        chain.doFilter(request, response);
    }
}
