package org.meritcompetition.objection.process;

import org.camunda.bpm.engine.RuntimeService;
import org.meritcompetition.Stage;
import org.meritcompetition.evaluation.AllocatingQuotas;
import org.meritcompetition.season.Seasons;

/** The season of {@link NoticedTeams} with its decision issued, on 26 December. */
public final class HonouredTeams {

    private HonouredTeams() {}

    public static void honoured(
            Stage stage, Seasons seasons, AllocatingQuotas quotas, RuntimeService runtime) {
        var teams = NoticedTeams.published(stage, seasons, quotas, runtime);
        stage.fires(NoticedTeams.NOTICE, "noticePeriod");
        stage.at("2024-12-26");
        teams.issue(NoticedTeams.AWARD, "issueDecision", "沪城管竞〔2024〕9号");
    }
}
