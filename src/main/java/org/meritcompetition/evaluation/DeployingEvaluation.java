package org.meritcompetition.evaluation;

import java.time.Clock;
import org.meritcompetition.shared.DomainRuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the evaluation of a season. */
@Service
@Transactional
public class DeployingEvaluation {

    private final EvaluationDeployments deployments;
    private final SharingSeats sharing;
    private final EvaluationMinutes minutes;
    private final Clock clock;

    DeployingEvaluation(
            EvaluationDeployments deployments,
            SharingSeats sharing,
            Clock clock,
            EvaluationMinutes minutes) {
        this.deployments = deployments;
        this.sharing = sharing;
        this.clock = clock;
        this.minutes = minutes;
    }

    /**
     * The office confirms the dates, seats and caps and adds what the city allows.
     *
     * @param table the seats, where they are not as in the season file
     * @param remark {@code null} for none
     */
    public void deploy(
            String season, SeatTable table, CityQuota quota, String remark, String actor) {
        DomainRuleViolation.unless(!deployments.existsById(season), "本年度评选已经部署，无需重复部署。");
        deployments.save(
                EvaluationDeployment.byOffice(season, quota, remark, actor, clock.instant()));
        sharing.settle(season, table);
        byOffice(season, "评选部署", remark, actor);
        if (!table.seats().isEmpty()) {
            byOffice(season, "调整名额表", sharing.inWords(season), actor);
        }
    }

    /** Nobody deployed it in time: it opens by the season file alone. */
    public void byDefault(String season) {
        if (!deployments.existsById(season)) {
            deployments.save(EvaluationDeployment.byDefault(season, clock.instant()));
            sharing.settle(season, SeatTable.OF_THE_FILE);
            minutes.bySilence(season, EvaluationMinutes.award(season), "按赛季文件部署");
        }
    }

    private void byOffice(String season, String act, String words, String actor) {
        minutes.by(
                actor,
                EvaluationMinutes.OFFICE,
                season,
                EvaluationMinutes.award(season),
                act,
                words);
    }
}
