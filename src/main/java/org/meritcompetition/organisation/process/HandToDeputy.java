package org.meritcompetition.organisation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.organisation.AnnouncingAbsences;
import org.springframework.stereotype.Component;

/** 移交任务: the deputy has the roles and the open tasks from now on. */
@Component
class HandToDeputy implements JavaDelegate {

    private final AnnouncingAbsences announcing;

    HandToDeputy(AnnouncingAbsences announcing) {
        this.announcing = announcing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        announcing.begin(Carried.by(execution, "absence"));
    }
}
