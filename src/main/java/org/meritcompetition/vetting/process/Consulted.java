package org.meritcompetition.vetting.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.engine.InModels;
import org.meritcompetition.season.Seasons;
import org.meritcompetition.season.plan.ConsultedBody;
import org.springframework.stereotype.Component;

/** Whom the season consults. */
@Component
@InModels
public class Consulted {

    private final Seasons seasons;

    Consulted(Seasons seasons) {
        this.seasons = seasons;
    }

    /** Codes of the bodies that the season names. */
    public List<String> bodies(DelegateExecution execution) {
        return seasons.plan(Carried.by(execution, "season")).eligibility().consulted().stream()
                .map(ConsultedBody::code)
                .toList();
    }
}
