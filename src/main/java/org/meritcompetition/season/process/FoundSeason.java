package org.meritcompetition.season.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.meritcompetition.engine.Carried;
import org.meritcompetition.season.Seasons;
import org.springframework.stereotype.Component;

/** 建立年度竞赛. */
@Component
class FoundSeason implements JavaDelegate {

    private final Seasons seasons;

    FoundSeason(Seasons seasons) {
        this.seasons = seasons;
    }

    @Override
    public void execute(DelegateExecution execution) {
        seasons.found(Carried.by(execution, "season"));
    }
}
