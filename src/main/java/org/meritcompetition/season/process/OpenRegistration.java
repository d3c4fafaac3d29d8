package org.meritcompetition.season.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.engine.Instances;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** 发起单位注册: one registration for each participating unit. */
@Component
class OpenRegistration implements JavaDelegate {

    private final Seasons seasons;
    private final Instances instances;

    OpenRegistration(Seasons seasons, Instances instances) {
        this.seasons = seasons;
        this.instances = instances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var plan = seasons.plan(Carried.by(execution, "season"));
        instances.startAll(
                "unit-registration",
                plan.units(),
                it -> "%s/unit/%s".formatted(plan.code(), it.code()),
                it ->
                        Map.of(
                                "season", plan.code(),
                                "division", plan.division().code(),
                                "unit", it.code()));
    }
}
