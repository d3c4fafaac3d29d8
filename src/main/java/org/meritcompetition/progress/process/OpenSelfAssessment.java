package org.meritcompetition.progress.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.progress.AssessingOwnPlans;
import org.meritcompetition.progress.SelfAssessment;
import org.springframework.stereotype.Component;

/** 发起单位自评: one {@code self-assessment} for each unit that registered. */
@Component
class OpenSelfAssessment implements JavaDelegate {

    private final AssessingOwnPlans assessing;
    private final Instances instances;

    OpenSelfAssessment(AssessingOwnPlans assessing, Instances instances) {
        this.assessing = assessing;
        this.instances = instances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var season = Carried.by(execution, Names.SEASON);
        var division = Carried.by(execution, Names.DIVISION);
        instances.startAll(
                "self-assessment",
                assessing.open(season),
                SelfAssessment::key,
                it ->
                        Map.of(
                                Names.SEASON, season,
                                Names.DIVISION, division,
                                Names.UNIT, it.unit()));
    }
}
