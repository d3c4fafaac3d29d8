package org.meritcompetition.commendation.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.commendation.RevokingCommendations;
import org.meritcompetition.engine.Carried;
import org.springframework.stereotype.Component;

/** 撤销表彰 */
@Component
class RevokeCommendation implements JavaDelegate {

    private final RevokingCommendations revoking;

    RevokeCommendation(RevokingCommendations revoking) {
        this.revoking = revoking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        revoking.revoke(Carried.by(execution, "revocation"));
    }
}
