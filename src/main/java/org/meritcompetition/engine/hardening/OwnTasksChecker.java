package org.meritcompetition.engine.hardening;

import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.meritcompetition.engine.HandedBack;

/** The engine's own checks, but that a person may hand back the task that they hold. */
class OwnTasksChecker extends AuthorizationCommandChecker {

    @Override
    public void checkTaskAssign(TaskEntity task) {
        var who = Context.getCommandContext().getAuthenticatedUserId();
        if (who == null || !who.equals(task.getAssignee()) || !HandedBack.isTask(task.getId())) {
            super.checkTaskAssign(task);
        }
    }
}
