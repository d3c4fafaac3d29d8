package org.meritcompetition.commendation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.commendation.PublishingNotices;
import org.springframework.stereotype.Component;

/** 放行无异议者 */
@Component
class ReleaseUnopposed implements JavaDelegate {

    private final PublishingNotices publishing;

    ReleaseUnopposed(PublishingNotices publishing) {
        this.publishing = publishing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        publishing.releaseUnopposed(execution.getProcessBusinessKey());
    }
}
