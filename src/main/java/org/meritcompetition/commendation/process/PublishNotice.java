package org.meritcompetition.commendation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.commendation.PublishingNotices;
import org.meritcompetition.engine.Carried;
import org.springframework.stereotype.Component;

/** 发布公示 */
@Component
class PublishNotice implements JavaDelegate {

    private final PublishingNotices publishing;

    PublishNotice(PublishingNotices publishing) {
        this.publishing = publishing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        publishing.publish(Carried.by(execution, "season"), execution.getProcessBusinessKey());
    }
}
