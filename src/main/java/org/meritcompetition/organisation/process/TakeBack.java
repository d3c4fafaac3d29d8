package org.meritcompetition.organisation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.organisation.AnnouncingAbsences;
import org.springframework.stereotype.Component;

/** 交还任务: roles and open tasks are with their owner again. */
@Component
class TakeBack implements JavaDelegate {

    private final AnnouncingAbsences announcing;

    TakeBack(AnnouncingAbsences announcing) {
        this.announcing = announcing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        announcing.end(Carried.by(execution, "absence"));
    }
}
