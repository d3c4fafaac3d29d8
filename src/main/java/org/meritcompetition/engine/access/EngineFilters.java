package org.meritcompetition.engine.access;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.meritcompetition.engine.AsProgram;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.stereotype.Component;

/** What every request passes after signing in, by whichever door it came, in this order. */
@Component
class EngineFilters {

    private final IdentityService identity;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final AsProgram program;

    EngineFilters(
            IdentityService identity,
            TaskService tasks,
            AuthorizationService authorizations,
            AsProgram program) {
        this.identity = identity;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.program = program;
    }

    HttpSecurity addTo(HttpSecurity http) {
        return http.addFilterAfter(new PlainAnswers(), AuthorizationFilter.class)
                .addFilterAfter(new EngineGuard(), PlainAnswers.class)
                .addFilterAfter(new AsEngineUser(identity), EngineGuard.class)
                .addFilterAfter(new TasksAtHand(tasks), AsEngineUser.class)
                .addFilterAfter(
                        new HandingBack(tasks, identity, authorizations, program),
                        TasksAtHand.class);
    }
}
