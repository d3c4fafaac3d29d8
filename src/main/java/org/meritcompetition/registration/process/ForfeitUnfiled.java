package org.meritcompetition.registration.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.registration.SigningRegistrations;
import org.springframework.stereotype.Component;

/** 视为放弃: closing came before the signature; answers {@code filed}, whether an entry goes on. */
@Component
class ForfeitUnfiled implements JavaDelegate {

    private final SigningRegistrations signing;

    ForfeitUnfiled(SigningRegistrations signing) {
        this.signing = signing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var goesOn =
                signing.closeUnsigned(
                        Carried.by(execution, Names.SEASON), Carried.by(execution, Names.UNIT));
        execution.setVariable("filed", goesOn);
    }
}
